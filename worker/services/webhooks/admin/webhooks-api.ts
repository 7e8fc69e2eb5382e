import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { deliveriesApi } from './deliveries-api';
import { eventsApi } from './events-api';
import { sendingApi } from './sending-api';

/** Under /api/groups/{group_id}/webhooks. */
export const webhooksApi = new Hono<ServiceAppEnv>()
  .route('/', eventsApi)
  .route('/', sendingApi)
  .route('/deliveries', deliveriesApi);

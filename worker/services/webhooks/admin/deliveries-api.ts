import { Hono } from 'hono';
import { deliveryErrors } from '../../../platform/deliveries/delivery-errors';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { retryDelivery } from '../../send-delivery';
import { deliveriesAnswer, deliveriesQuery, deliveryAnswer } from '../deliveries/delivery-documents';
import { deskOf, findDelivery, listDeliveries } from '../deliveries/inbox-deliveries';
import { worldQuery } from '../documents';
import { inboxOf } from '../inbox-of';
import { placeOf } from './place-of';

/** Under /api/groups/{group_id}/webhooks/deliveries. */
export const deliveriesApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('webhook_deliveries.list', {
      summary: 'List what was sent, newest first',
      query: deliveriesQuery,
      answers: { 200: deliveriesAnswer },
    }),
    async (c) => {
      const { world, ...asked } = c.req.valid('query');
      return c.json(await listDeliveries(placeOf(c.var, world), asked));
    },
  )
  .get(
    '/:delivery_id',
    operation('webhook_deliveries.get', {
      summary: 'One delivery with what was sent and answered at each attempt',
      query: worldQuery,
      answers: { 200: deliveryAnswer },
    }),
    async (c) => {
      const id = c.req.param('delivery_id');
      const delivery = await findDelivery(placeOf(c.var, c.req.valid('query').world), id);
      if (!delivery) throw deliveryErrors.not_found({ id });
      return c.json({ delivery });
    },
  )
  .post(
    '/:delivery_id/retry',
    operation('webhook_deliveries.retry', {
      summary: 'Make one more attempt now',
      description: 'Also of a delivery that has failed or was delivered.',
      query: worldQuery,
      answers: { 200: deliveryAnswer },
    }),
    async (c) => {
      const desk = deskOf(placeOf(c.var, c.req.valid('query').world));
      return c.json({ delivery: await retryDelivery(desk, c.req.param('delivery_id')) });
    },
  )
  .delete(
    '/:delivery_id',
    operation('webhook_deliveries.delete', {
      summary: 'Delete a delivery; what of it is still to be sent is not',
      query: worldQuery,
      answers: { 204: null },
    }),
    async (c) => {
      const id = c.req.param('delivery_id');
      const inbox = inboxOf(placeOf(c.var, c.req.valid('query').world));
      if (!(await inbox.dropDelivery(id))) throw deliveryErrors.not_found({ id });
      return c.body(null, 204);
    },
  );

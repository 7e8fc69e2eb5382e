import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import {
  clearedAnswer,
  clearQuery,
  eventAnswer,
  eventsAnswer,
  eventsQuery,
  statsQuery,
  webhookStats,
  worldQuery,
} from '../documents';
import { webhookErrors } from '../errors';
import { countEvents, listEvents } from '../event-lists';
import { findEventDocument } from '../find-event';
import { inboxOf, oldestKept } from '../inbox-of';
import { placeOf } from './place-of';

/** Under /api/groups/{group_id}/webhooks. */
export const eventsApi = new Hono<ServiceAppEnv>()
  .get(
    '/events',
    operation('webhook_events.list', {
      summary: 'List what was received, newest first',
      query: eventsQuery,
      answers: { 200: eventsAnswer },
    }),
    async (c) => {
      const { world, ...asked } = c.req.valid('query');
      return c.json(await listEvents(placeOf(c.var, world), asked));
    },
  )
  .delete(
    '/events',
    operation('webhook_events.clear', {
      summary: 'Delete the events that a filter finds; without one all',
      description: 'What was counted for "fail_first" is forgotten with all events, or with all of a client.',
      query: clearQuery,
      answers: { 200: clearedAnswer },
    }),
    async (c) => {
      const { world, ...filters } = c.req.valid('query');
      const place = placeOf(c.var, world);
      return c.json({ deleted: await inboxOf(place).clear({ filters, oldest: oldestKept(place) }) });
    },
  )
  .get(
    '/events/:event_id',
    operation('webhook_events.get', {
      summary: 'One event with its headers and its body',
      query: worldQuery,
      answers: { 200: eventAnswer },
    }),
    async (c) => {
      const { world } = c.req.valid('query');
      const id = c.req.param('event_id');
      const event = await findEventDocument(placeOf(c.var, world), id);
      if (!event) throw webhookErrors.unknown_event({ id, world });
      return c.json({ event });
    },
  )
  .delete(
    '/events/:event_id',
    operation('webhook_events.delete', {
      summary: 'Delete an event',
      query: worldQuery,
      answers: { 204: null },
    }),
    async (c) => {
      const { world } = c.req.valid('query');
      const id = c.req.param('event_id');
      if (!(await inboxOf(placeOf(c.var, world)).delete(id)))
        throw webhookErrors.unknown_event({ id, world });
      return c.body(null, 204);
    },
  )
  .get(
    '/stats',
    operation('webhooks.stats', {
      summary: 'Count the events by client, type, verdict, caller and time',
      query: statsQuery,
      answers: { 200: webhookStats },
    }),
    async (c) => {
      const { world, bucket } = c.req.valid('query');
      return c.json(await countEvents(placeOf(c.var, world), bucket));
    },
  );

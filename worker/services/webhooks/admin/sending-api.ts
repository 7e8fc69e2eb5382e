import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { deliveryAnswer } from '../deliveries/delivery-documents';
import { newReplay } from '../deliveries/delivery-wishes';
import { replayFromInbox } from '../deliveries/inbox-deliveries';
import { worldQuery } from '../documents';
import { newSend } from '../sender/composed-wish';
import { hostileAnswer, hostileWish } from '../sender/hostile-documents';
import { runHostile } from '../sender/run-hostile';
import { sendEvent } from '../sender/send-event';
import { makeSignature, presetsAt } from './made-signature';
import { placeOf } from './place-of';
import { presetsAnswer, signatureAnswer, signatureWish } from './signing-documents';

/** Under /api/groups/{group_id}/webhooks. */
export const sendingApi = new Hono<ServiceAppEnv>()
  .get(
    '/presets',
    operation('webhooks.presets', {
      summary: 'The schemes of signatures, and sample events of their vendors',
      answers: { 200: presetsAnswer },
    }),
    (c) => c.json(presetsAt({ ports: c.var.ports, now: c.var.projectNow })),
  )
  .post(
    '/signature',
    operation('webhooks.sign', {
      summary: 'Make the signature of a body',
      description: 'Nothing is sent and nothing is kept.',
      body: signatureWish,
      answers: { 200: signatureAnswer },
    }),
    async (c) =>
      c.json(await makeSignature(c.req.valid('json'), { ports: c.var.ports, now: c.var.projectNow })),
  )
  .post(
    '/replays',
    operation('webhook_deliveries.replay', {
      summary: 'Send an event of the inbox to an address',
      description:
        'As it came, edited, or signed again. The first attempt is made before the answer; the others follow by themselves until one is answered with 2xx. 410 ends them.',
      query: worldQuery,
      body: newReplay,
      answers: { 201: deliveryAnswer },
    }),
    async (c) => {
      const { event_id, ...wish } = c.req.valid('json');
      const place = placeOf(c.var, c.req.valid('query').world);
      return c.json({ delivery: await replayFromInbox(place, event_id, wish) }, 201);
    },
  )
  .post(
    '/sends',
    operation('webhook_deliveries.send', {
      summary: 'Compose an event, sign it and send it to an address',
      description:
        'From a sample of a vendor, from an event of the inbox, or from a body. Attempts as for replays.',
      query: worldQuery,
      body: newSend,
      answers: { 201: deliveryAnswer },
    }),
    async (c) => {
      const place = placeOf(c.var, c.req.valid('query').world);
      return c.json({ delivery: await sendEvent(place, c.req.valid('json')) }, 201);
    },
  )
  .post(
    '/hostile',
    operation('webhooks.hostile', {
      summary: 'Try a receiver with events that it should refuse',
      description:
        'Honest ones, duplicates, reordered, old, tampered, signed with another secret or by another clock, one after the other; the report says how each was answered. Nothing is kept.',
      query: worldQuery,
      body: hostileWish,
      answers: { 200: hostileAnswer },
    }),
    async (c) => {
      const place = placeOf(c.var, c.req.valid('query').world);
      return c.json({ report: await runHostile(place, c.req.valid('json')) });
    },
  );

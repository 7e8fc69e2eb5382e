import * as z from 'zod';
import type { OpenApiOperation, OpenApiPath } from '../../../platform/openapi-document';
import { VERDICTS } from '../documents';
import { type Description, inPath, json, problem } from './operation-parts';

const receipt = z
  .object({
    received: z.boolean(),
    id: z.string().describe('Of the event.'),
    client_id: z.string(),
    attempt: z.int(),
    verdict: z.enum(VERDICTS),
  })
  .meta({ id: 'WebhookReceipt' });

export const EXAMPLE_CLIENT = 'my-shop';

const EXAMPLE = { type: 'order.created', data: { id: 'ord_1042', total: '38.70', currency: 'EUR' } };

/** Any method, and any path below: three stand for all. */
export function receivingPaths(description: Description): Record<string, OpenApiPath> {
  return {
    '/webhooks/{client_id}': {
      parameters: [clientId()],
      post: receive(description, 'receive', 'Receive an event'),
      get: handshake(description),
    },
    '/webhooks/{client_id}/{path}': {
      parameters: [clientId(), inPath('path', 'Kept with the event; of any depth.', 'orders')],
      post: receive(description, 'receive_below', 'Receive an event at a path of its own'),
    },
  };
}

function clientId() {
  return inPath('client_id', 'Who sends: any name, but events, replay and stats.', EXAMPLE_CLIENT);
}

function receive({ schemas, status }: Description, operationId: string, summary: string): OpenApiOperation {
  return {
    operationId,
    summary,
    description:
      'Any method is taken, and any body: it is kept byte for byte, its signature is checked, and the answer is what the group has set.',
    tags: ['receiving'],
    security: [],
    requestBody: {
      content: {
        'application/json': { schema: {}, example: EXAMPLE },
      },
    },
    responses: {
      [status]: json(
        schemas,
        receipt,
        'Received. The status, the headers and the body may be set in the group.',
      ),
      401: problem('The signature is wrong, stale or missing, and the group refuses such events.'),
      413: problem('The body is larger than the group takes.'),
      500: json(
        schemas,
        receipt,
        'An attempt that fails because "fail_first" says so; the status may be set.',
      ),
    },
  };
}

function handshake({ schemas, status }: Description): OpenApiOperation {
  const asked = (name: string) => ({ name, in: 'query', required: false, schema: { type: 'string' } });
  return {
    operationId: 'receive_by_get',
    summary: 'Receive an event that is sent by GET, or meet a challenge',
    tags: ['receiving'],
    security: [],
    parameters: ['hub.mode', 'hub.challenge', 'hub.verify_token', 'challenge', 'crc_token'].map(asked),
    responses: {
      200: { description: 'The answer to the challenge.' },
      [status]: json(schemas, receipt, 'Received; or the answer to the challenge.'),
      403: { description: 'The hub.verify_token is another one.' },
    },
  };
}

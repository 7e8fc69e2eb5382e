import type { OpenApiPath } from '../../../platform/openapi-document';
import { deliveryDocument } from '../deliveries/delivery-documents';
import { replayWish } from '../deliveries/delivery-wishes';
import {
  clearedAnswer,
  eventDocument,
  eventsAnswer,
  ownClearQuery,
  ownEventsQuery,
  ownStatsQuery,
  webhookStats,
} from '../documents';
import {
  type Description,
  inPath,
  inQuery,
  json,
  problem,
  reading,
  readingRefusals,
} from './operation-parts';

export function readingPaths(description: Description): Record<string, OpenApiPath> {
  const { schemas, baseUrl } = description;
  const common = reading(description);
  const refusals = readingRefusals(description);
  const noEvent = { ...refusals, 404: problem('There is no such event.') };
  return {
    '/webhooks/events': {
      get: {
        ...common,
        operationId: 'list_events',
        summary: 'List what was received, newest first',
        parameters: inQuery(schemas, ownEventsQuery),
        responses: {
          200: json(schemas, eventsAnswer, 'A page of events.'),
          400: problem('A filter or the cursor cannot be read.'),
          ...refusals,
        },
        'x-understudy-captures': { event_id: '$response.body#/events/0/id' },
      },
      delete: {
        ...common,
        operationId: 'clear_events',
        summary: 'Delete the events that a filter finds; without one all',
        parameters: inQuery(schemas, ownClearQuery),
        responses: {
          200: json(schemas, clearedAnswer, 'How many are gone.'),
          400: problem('There is no such filter, or it cannot be read.'),
          ...refusals,
        },
      },
    },
    '/webhooks/events/{event_id}': {
      parameters: [inPath('event_id', 'Of the event.', 'EVENT_ID')],
      get: {
        ...common,
        operationId: 'get_event',
        summary: 'One event with its headers and its body',
        responses: { 200: json(schemas, eventDocument, 'The event.'), ...noEvent },
      },
      delete: {
        ...common,
        operationId: 'delete_event',
        summary: 'Delete an event',
        responses: { 204: { description: 'It is gone.' }, ...noEvent },
      },
    },
    '/webhooks/stats': {
      get: {
        ...common,
        operationId: 'count_events',
        summary: 'Count the events by client, type, verdict, caller and time',
        parameters: inQuery(schemas, ownStatsQuery),
        responses: { 200: json(schemas, webhookStats, 'The counts.'), ...refusals },
      },
    },
    '/webhooks/replay/{event_id}': {
      post: {
        ...common,
        operationId: 'replay_event',
        summary: 'Send an event again, as it is, changed, or signed anew',
        parameters: [inPath('event_id', 'Of the event.', 'EVENT_ID')],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: schemas.of(replayWish, 'input'),
              example: { url: `${baseUrl}/webhooks/replayed`, sign: 'as_is', max_attempts: 1 },
            },
          },
        },
        responses: {
          201: json(schemas, deliveryDocument, 'The delivery with its first attempt.'),
          400: problem('The address cannot be called, or the wish cannot be read.'),
          ...noEvent,
        },
        'x-understudy-captures': { delivery_id: '$response.body#/id' },
      },
    },
    // The same template under another name would be the same path.
    '/webhooks/replay/{delivery_id}#delivery': {
      get: {
        ...common,
        operationId: 'get_delivery',
        summary: 'What became of a replay, attempt by attempt',
        parameters: [inPath('delivery_id', 'Of the delivery.', 'DELIVERY_ID')],
        responses: {
          200: json(schemas, deliveryDocument, 'The delivery.'),
          ...refusals,
          404: problem('There is no such delivery.'),
        },
      },
    },
  };
}

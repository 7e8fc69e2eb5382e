import * as z from 'zod';
import { boundedJson } from '../../../platform/api/bounded-json';

export const LONGEST_STREAM_MS = 10 * 60_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
const EVENTS = 500;

const oneLine = z
  .string()
  .max(200)
  .regex(/^[^\r\n\0]*$/, 'It is one line.');

export const serverSentEvent = z
  .strictObject({
    event: oneLine.optional().describe('The type that a listener names; "message" when left out.'),
    data: boundedJson(256 * 1024).describe('A template, or any JSON value.'),
    id: oneLine
      .optional()
      .describe('What a client that comes back names as Last-Event-ID; the count when left out.'),
    retry: z
      .int()
      .min(0)
      .max(600_000)
      .optional()
      .describe('Milliseconds until a client that lost us comes back.'),
    after_ms: z.int().min(0).max(LONGEST_PAUSE_MS).default(0).describe('The pause in front of this event.'),
  })
  .meta({ id: 'ServerSentEvent' });

/** The answer of an endpoint that is a stream of events. */
export const eventsDocument = z
  .strictObject({
    events: z.array(serverSentEvent).min(1).max(EVENTS),
    repeat: z
      .union([z.literal('once'), z.literal('endless'), z.int().min(1).max(100_000)])
      .default('once')
      .describe('How often the list is sent; endless until the client leaves.'),
    most_ms: z
      .int()
      .min(1)
      .max(LONGEST_STREAM_MS)
      .default(LONGEST_STREAM_MS)
      .describe('The stream ends after so long.'),
  })
  .superRefine(({ events, repeat }, context) => {
    if (repeat !== 'endless' || events.some(({ after_ms }) => after_ms >= 10)) return;
    context.addIssue({
      code: 'custom',
      path: ['events'],
      message: 'An endless stream has a pause of at least 10 ms in it.',
    });
  })
  .meta({ id: 'EventsAnswer' });

export type EventsDocument = z.infer<typeof eventsDocument>;
export type ServerSentEvent = z.infer<typeof serverSentEvent>;

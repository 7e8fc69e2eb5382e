import * as z from 'zod';
import { composedShape } from './composed-wish';

/** In the order in which they are sent. */
export const HOSTILE_CASES = [
  'honest',
  'duplicate',
  'reordered',
  'old_replay',
  'tampered_body',
  'wrong_secret',
  'clock_behind',
  'clock_ahead',
  'absent_signature',
  'tampered_signature',
] as const;

export type HostileCase = (typeof HOSTILE_CASES)[number];

export const hostileWish = z
  .strictObject({
    ...composedShape,
    cases: z.array(z.enum(HOSTILE_CASES)).min(1).max(20).optional().describe('All, when none are named.'),
    tolerance_seconds: z
      .int()
      .min(1)
      .max(31_536_000)
      .default(300)
      .describe('How old a timestamp the receiver takes.'),
  })
  .meta({ id: 'HostileWebhookWish' });

export type HostileWish = z.infer<typeof hostileWish>;

export const EXPECTATIONS = ['accept', 'refuse', 'either'] as const;
export const HOSTILE_VERDICTS = [
  'as_expected',
  'accepted_hostile',
  'refused_honest',
  'unreachable',
  'noted',
] as const;

export type Expectation = (typeof EXPECTATIONS)[number];
export type HostileVerdict = (typeof HOSTILE_VERDICTS)[number];

const shotDocument = z.object({
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  at: z.iso.datetime().describe('What time it says it is, or would say.'),
});

const answerDocument = z.object({
  status: z.int().nullable(),
  error: z.string().nullable(),
  duration_ms: z.int(),
});

export type HostileAnswer = z.infer<typeof answerDocument>;

export const hostileReport = z
  .object({
    url: z.string(),
    cases: z.array(
      z.object({
        name: z.enum(HOSTILE_CASES),
        expected: z.enum(EXPECTATIONS),
        sent: z.array(shotDocument),
        answers: z.array(answerDocument).describe('In the order of "sent".'),
        verdict: z.enum(HOSTILE_VERDICTS),
        explanation: z.string(),
      }),
    ),
    passed: z.int().describe('As expected.'),
    failed: z.int().describe('What was noted is in neither number.'),
  })
  .meta({ id: 'HostileWebhookReport' });

export type HostileReport = z.infer<typeof hostileReport>;

export const hostileAnswer = z.object({ report: hostileReport });

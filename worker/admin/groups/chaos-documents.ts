import * as z from 'zod';
import { chaosSettings, endpointChaos } from '../../services/gate-settings';

export const PREVIEWED_MOST = 100;

export const chaosPreviewRequest = z
  .strictObject({
    chaos: chaosSettings.optional().describe("The group's own when left out."),
    endpoint_chaos: endpointChaos.unwrap().optional().describe('Of one endpoint, as it is not saved yet.'),
    endpoint_id: z.string().max(100).optional().describe('The saved chaos of this endpoint.'),
    seed: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,56}$/, 'A seed has letters, digits, - and _, 56 at the most.')
      .optional()
      .describe('Drawn when left out; the same one draws the same.'),
    count: z.int().min(1).max(PREVIEWED_MOST).default(PREVIEWED_MOST),
    spacing_ms: z
      .int()
      .min(0)
      .max(3_600_000)
      .default(1_000)
      .describe('How long after each other they come: it matters to windows that go by the time.'),
  })
  .meta({ id: 'ChaosPreviewRequest' });

export const chaosPreview = z
  .object({
    seed: z.string(),
    is_on: z.boolean().describe('Whether it is switched on; what follows is drawn as if it were.'),
    requests: z.array(
      z.object({
        number: z.int(),
        seed: z.string().describe('Send it as x-understudy-seed for the same trouble.'),
        fault: z.string().nullable(),
        status: z.int().nullable().describe('Where the fault is one.'),
        delay_ms: z.number(),
      }),
    ),
    totals: z.object({
      faults: z.record(z.string(), z.int()),
      delayed: z.int(),
      untouched: z.int().describe('Neither broken nor delayed.'),
    }),
  })
  .meta({ id: 'ChaosPreview' });

import * as z from 'zod';
import { type ChaosPlan, chaosPlan, type LikelyFault } from '../engine/faults/chaos-plan';
import type { ChaosWindow } from '../engine/faults/window';
import { delayRange } from './delay-settings';
import { errorStatus, faultSettings } from './fault-settings';

const MOST_FAULTS = 50;
const DAY_SECONDS = 86_400;

const seconds = z.number().gt(0).max(DAY_SECONDS);
const count = z.int().min(1).max(1_000_000);

const outage = z
  .strictObject({
    from: z.iso.datetime({ offset: true }),
    until: z.iso.datetime({ offset: true }).optional(),
    seconds: z
      .number()
      .gt(0)
      .max(366 * DAY_SECONDS)
      .optional(),
  })
  .refine((set) => (set.until === undefined) !== (set.seconds === undefined), {
    message: 'Say when the outage ends: by until, or by seconds.',
  })
  .refine(({ from, until }) => until === undefined || Date.parse(until) > Date.parse(from), {
    message: 'until must be after from.',
    path: ['until'],
  });

const window = z
  .union([
    z.literal('always'),
    z.strictObject({ on_for_seconds: seconds, off_for_seconds: seconds }),
    z.strictObject({ every: count }),
    z.strictObject({
      burst: z
        .strictObject({ length: count, every: count })
        .refine(({ length, every }) => length <= every, { message: 'length may not be above every.' }),
    }),
    z.strictObject({ outage }),
  ])
  .default('always')
  .describe('When it may happen: always, in turns, for every n-th request, in bursts, or in one outage.')
  .meta({ id: 'ChaosWindow' });

const chaosShape = {
  error_rate: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('The share of requests that are answered with an error.'),
  error_status_codes: z
    .array(errorStatus)
    .min(1)
    .max(50)
    .default([500])
    .describe('One of them is drawn for each such answer.'),
  delay: delayRange,
  faults: z.array(faultSettings).max(MOST_FAULTS).default([]),
  window,
};

const ownChaos = z.strictObject(chaosShape);

/** The chaos of a group. */
export const chaosSettings = z
  .strictObject({ enabled: z.boolean().default(false), ...chaosShape })
  .meta({ id: 'ChaosSettings' });

/** The chaos of one endpoint: the group's, none, or its own instead. */
export const endpointChaos = z
  .discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('inherit') }),
    z.strictObject({ mode: z.literal('off') }),
    z.strictObject({ mode: z.literal('own'), ...chaosShape }),
  ])
  .default({ mode: 'inherit' })
  .meta({ id: 'EndpointChaos' });

export type ChaosSettings = z.output<typeof chaosSettings>;
export type EndpointChaos = z.output<typeof endpointChaos>;

/** What holds for a route: chaos of its own, the group's, or none. */
export type RouteChaos = ChaosPlan | 'inherit' | 'off';

export function compileGroupChaos(settings: ChaosSettings, groupId: string): ChaosPlan {
  return compile(settings, groupId, settings.enabled);
}

export function compileEndpointChaos(settings: EndpointChaos, endpointId: string): RouteChaos {
  return settings.mode === 'own' ? compile(settings, endpointId, true) : settings.mode;
}

function compile(settings: z.output<typeof ownChaos>, name: string, isOn: boolean): ChaosPlan {
  const { error_rate, error_status_codes, delay, faults } = settings;
  const all: LikelyFault[] = [...faults];
  if (error_rate > 0) {
    all.unshift({ fault: 'status', probability: error_rate, status_codes: error_status_codes });
  }
  if (delay.max > 0) {
    const shape = { type: 'uniform', lower: delay.min, upper: delay.max } as const;
    all.unshift({ fault: 'latency', probability: 1, delay: shape });
  }
  return chaosPlan(name, isOn, compileWindow(settings.window), all);
}

function compileWindow(saved: z.output<typeof window>): ChaosWindow {
  if (saved === 'always' || !('outage' in saved)) return saved;
  const { from, until, seconds: length } = saved.outage;
  const start = Date.parse(from);
  return {
    outage: { from: start, until: until === undefined ? start + (length ?? 0) * 1000 : Date.parse(until) },
  };
}

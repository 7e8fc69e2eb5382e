import * as z from 'zod';
import type { ChaosPlan } from '../engine/faults/chaos-plan';
import { LIMITS } from '../platform/limits';
import { delayRange } from './delay-settings';

export {
  chaosSettings,
  compileEndpointChaos,
  compileGroupChaos,
  endpointChaos,
  type RouteChaos,
} from './chaos-settings';

const cors = z
  .strictObject({
    enabled: z.boolean().default(true),
    origins: z
      .array(z.string().min(1).max(300))
      .max(100)
      .default(['*'])
      .describe('Origins that a browser may call from, such as https://shop.example; "*" is any.'),
    allow_credentials: z.boolean().default(false),
    max_age: z
      .int()
      .min(0)
      .max(86_400)
      .default(600)
      .describe('Seconds that a browser may keep the permission.'),
  })
  .prefault({});

const rateLimit = z
  .strictObject({
    requests: z.int().min(1).max(1_000_000),
    per_seconds: z.int().min(1).max(86_400),
    by: z
      .enum(['caller', 'group'])
      .default('caller')
      .describe('Who shares the allowance: one caller, or all.'),
  })
  .nullable()
  .default(null)
  .describe(
    'Requests beyond it are answered with 429. Counted in each isolate, so it is a floor, not an exact number.',
  );

const commonShape = {
  cors,
  rate_limit: rateLimit,
  max_body_bytes: z.int().min(0).max(LIMITS.mockBodyBytesHighest).default(LIMITS.mockBodyBytes),
  allow_simulate: z
    .boolean()
    .default(true)
    .describe('Whether simulate_error and simulate_delay in a query are heeded.'),
  delay: delayRange,
};

/** The part of a group's config that is the same for every kind. */
export const commonConfig = z.strictObject(commonShape).meta({ id: 'CommonGroupConfig' });

export type CommonConfig = z.output<typeof commonConfig>;
export type GateSettings = CommonConfig & { chaos: ChaosPlan };

/** The whole of `groups.config`: what every kind has, and what the service adds. */
export function groupConfigSchema(serviceConfig: z.ZodType) {
  const own = shapeOf(serviceConfig);
  const taken = Object.keys(own).filter((key) => key in commonShape);
  if (taken.length > 0) throw new Error(`A service may not name its settings ${taken.join(', ')}.`);
  return z.strictObject({ ...own, ...commonShape });
}

/** A saved config in its two parts, with every default filled in. Throws zod's error when it is not valid. */
export function readGroupConfig(serviceConfig: z.ZodType, saved: unknown) {
  const whole = groupConfigSchema(serviceConfig).parse(saved);
  const own = Object.keys(shapeOf(serviceConfig));
  return { common: commonPart(whole), service: pick(whole, own) };
}

function commonPart(whole: Record<string, unknown>): CommonConfig {
  return commonConfig.parse(pick(whole, Object.keys(commonShape)));
}

function pick(whole: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]]));
}

function shapeOf(schema: z.ZodType): z.ZodRawShape {
  if (schema instanceof z.ZodObject) return schema.shape;
  throw new Error("A service's config must be an object schema.");
}

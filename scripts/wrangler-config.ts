import { readFile } from 'node:fs/promises';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { Failure, messageOf } from './failure.ts';
import { inProject } from './project.ts';

const elsewhere = z.unknown().optional();

/**
 * Strict, so that a binding of a new kind in wrangler.toml is an error here until the local server learns it, and not
 * something that works in one way of running and is missing in another.
 */
const wranglerConfig = z.strictObject({
  name: z.string(),
  compatibility_date: z.string(),
  compatibility_flags: z.array(z.string()).default([]),
  vars: z.record(z.string(), z.string()).default({}),
  d1_databases: z.tuple([
    z.strictObject({
      binding: z.string(),
      database_name: z.string(),
      database_id: z.string(),
      migrations_dir: z.string(),
    }),
  ]),
  r2_buckets: z.array(z.strictObject({ binding: z.string(), bucket_name: z.string() })).default([]),
  durable_objects: z.strictObject({
    bindings: z.array(z.strictObject({ name: z.string(), class_name: z.string() })),
  }),
  ratelimits: z.array(
    z.strictObject({
      name: z.string(),
      namespace_id: z.string(),
      simple: z.strictObject({ limit: z.number(), period: z.union([z.literal(10), z.literal(60)]) }),
    }),
  ),
  assets: z.strictObject({
    directory: z.string(),
    binding: z.string(),
    not_found_handling: z.enum(['none', 'single-page-application', '404-page']),
    run_worker_first: z.literal(true),
  }),
  main: elsewhere,
  base_dir: elsewhere,
  no_bundle: elsewhere,
  find_additional_modules: elsewhere,
  upload_source_maps: elsewhere,
  rules: elsewhere,
  build: elsewhere,
  migrations: elsewhere,
  observability: elsewhere,
});

export type WranglerConfig = z.infer<typeof wranglerConfig>;

export async function readWranglerConfig(): Promise<WranglerConfig> {
  const source = await readFile(inProject('wrangler.toml'), 'utf8');
  try {
    return wranglerConfig.parse(parse(source));
  } catch (error) {
    throw new Failure(`wrangler.toml cannot be used by the local server: ${messageOf(error)}`);
  }
}

import * as z from 'zod';
import { forwardingSettings } from './forwarding-settings';

const MOST_NAMES = 50;

const secretNames = z.array(z.string().min(1).max(100)).max(MOST_NAMES).default([]);

const logMask = z
  .strictObject({
    headers: secretNames.describe('Names of headers, beside those that every project hides.'),
    query: secretNames.describe('Names of query parameters, beside those that every project hides.'),
    body: secretNames.describe(
      'Names of JSON members and form fields, however deep; nothing is hidden in bodies unless named.',
    ),
    reveal: z
      .boolean()
      .default(false)
      .describe('Keep everything as it came: credentials, cookies, keys. Audited.'),
  })
  .meta({ id: 'LogMask' });

const logKeep = z
  .strictObject({
    exchanges: z.int().min(100).max(50_000).default(5000).describe('The newest so many, at least.'),
    days: z.int().min(1).max(30).default(7),
  })
  .meta({ id: 'LogKeep' });

/** What a project decides about its live log. */
export const logSettings = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Off: exchanges are neither kept nor counted.'),
    keep: logKeep.prefault({}),
    mask: logMask.prefault({}),
    forward: forwardingSettings,
  })
  .meta({ id: 'LogSettings' });

export type LogSettings = z.output<typeof logSettings>;

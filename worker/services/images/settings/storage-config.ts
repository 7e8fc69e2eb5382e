import * as z from 'zod';
import { slug } from '../../../platform/slug';

/** Where variants lie. */
export const storageConfig = z
  .strictObject({
    group: slug
      .nullable()
      .default(null)
      .describe('An s3 group of the project, which then has them as objects; empty: the house keeps them.'),
    bucket: z
      .string()
      .regex(
        /^[a-z0-9](?!.*\.\.)[a-z0-9.-]{1,61}[a-z0-9]$/,
        'A bucket is named as in S3: 3 to 63 small letters, digits, "." and "-".',
      )
      .default('images')
      .describe('Made when it is missing.'),
    prefix: z.string().max(200).default('').describe('What their keys begin with, such as uploads/'),
    cache_seconds: z
      .int()
      .min(0)
      .max(31_536_000)
      .default(31_536_000)
      .describe('How long they may be cached; 0: not at all.'),
  })
  .prefault({})
  .describe('Where the variants lie.');

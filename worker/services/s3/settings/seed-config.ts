import * as z from 'zod';

const BODY_CHARACTERS = 16_384;
const MOST_OBJECTS = 200;

const seedObject = z.strictObject({
  key: z.string().min(1, 'A key has at least one character.').max(1024),
  body: z.string().max(BODY_CHARACTERS).default(''),
  content_type: z.string().max(200).default('binary/octet-stream'),
});

const seedBucket = z.strictObject({
  name: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'A bucket has 3 to 63 lower-case letters, digits, dots and hyphens.',
    ),
  versioning: z.boolean().default(false),
  objects: z
    .array(seedObject)
    .max(MOST_OBJECTS)
    .default([])
    .describe('A key that comes twice has two versions where versions are kept.'),
});

/** Small, for it is part of the settings; more is uploaded and forked. */
export const seedConfig = z
  .array(seedBucket)
  .max(20)
  .superRefine((buckets, context) => {
    for (const [index, { name }] of buckets.entries())
      if (buckets.slice(0, index).some((other) => other.name === name))
        context.addIssue({ code: 'custom', path: [index, 'name'], message: 'Another bucket has it.' });
  })
  .default([])
  .describe('The buckets that a new world begins with. They belong to the first account.');

export type SeedBucket = z.infer<typeof seedBucket>;

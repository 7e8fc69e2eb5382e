import * as z from 'zod';

const variantSpec = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'A variant is named by 1 to 40 small letters, digits, "_" and "-".')
    .describe('Stands in its URL.'),
  max_width: z.int().min(1).max(8192).default(1200),
  max_height: z.int().min(1).max(8192).default(1200),
  fit: z
    .enum(['inside', 'cover'])
    .default('inside')
    .describe(
      'inside: the whole picture, no larger than that. cover: exactly that shape, its middle cut out.',
    ),
  format: z
    .enum(['auto', 'jpeg', 'png', 'webp'])
    .default('auto')
    .describe('auto: PNG for a picture that can be seen through, else JPEG.'),
  quality: z.int().min(1).max(100).default(80).describe('Of JPEG and WebP.'),
});

export type VariantSpec = z.infer<typeof variantSpec>;

export const DEFAULT_VARIANTS: VariantSpec[] = [
  { name: 'thumbnail', max_width: 150, max_height: 150, fit: 'inside', format: 'auto', quality: 80 },
  { name: 'medium', max_width: 600, max_height: 600, fit: 'inside', format: 'auto', quality: 80 },
  { name: 'large', max_width: 1200, max_height: 1200, fit: 'inside', format: 'auto', quality: 82 },
  { name: 'webp', max_width: 1200, max_height: 1200, fit: 'inside', format: 'webp', quality: 80 },
];

export const variantsConfig = z
  .array(variantSpec)
  .max(12)
  .refine((variants) => new Set(variants.map(({ name }) => name)).size === variants.length, {
    message: 'Each variant has a name of its own.',
  })
  .default(DEFAULT_VARIANTS)
  .describe('What is made of each upload. None is larger than the original.');

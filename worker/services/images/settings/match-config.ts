import * as z from 'zod';
import { imageFormat } from './limit-config';

const bound = z.int().min(0).max(1_000_000_000).optional();

const range = z.strictObject({ min: bound, max: bound });

/** Which pictures a rule is for: all that is said has to hold, and what is not said may be anything. */
export const imageMatch = z
  .strictObject({
    file_name: z.string().min(1).max(300).optional().describe('With * and ?, in any case; such as *cat*.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{4,64}$/, 'A SHA-256 in small hexadecimal digits, or its beginning.')
      .optional()
      .describe('Of the file, or the beginning of it.'),
    format: imageFormat.optional(),
    width: range.optional().describe('In pixels, as shown.'),
    height: range.optional(),
    size: range.optional().describe('In bytes.'),
    metadata: z
      .record(z.string().min(1).max(100), z.string().max(500))
      .optional()
      .describe('Further fields of the form, with * and ?.'),
  })
  .describe('Which pictures: all that is said has to hold. Nothing said: all of them.');

export type ImageMatch = z.infer<typeof imageMatch>;

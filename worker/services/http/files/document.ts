import * as z from 'zod';

export const FILE_BYTES = 10 * 1024 * 1024;
export const FILE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._ ()@+-]{0,199}$/;

/** The answer of an endpoint that is a file of the group. */
export const fileDocument = z
  .strictObject({
    file: z.string().min(1).max(1_024).describe('The name of an uploaded file; a template.'),
    content_type: z.string().min(1).max(200).optional().describe("The file's own when left out."),
    download_name: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('The client saves it under this name instead of showing it; a template.'),
  })
  .meta({ id: 'FileAnswer' });

export type FileDocument = z.infer<typeof fileDocument>;

export const storedFile = z
  .object({
    name: z.string(),
    size: z.int(),
    content_type: z.string(),
    etag: z.string(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'StoredFile' });

export type StoredFile = z.infer<typeof storedFile>;

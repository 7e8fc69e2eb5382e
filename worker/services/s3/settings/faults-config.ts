import * as z from 'zod';

const probability = z.number().min(0).max(1).default(0);

/** What goes wrong with S3 itself, beside the chaos that every kind has. */
export const faultsConfig = z
  .strictObject({
    slow_down: probability.describe('Any request: 503 SlowDown.'),
    internal_error: probability.describe('Any request: 500 InternalError.'),
    wrong_checksum: probability.describe(
      'An upload is refused with BadDigest; what is read comes with a checksum that is not its own.',
    ),
    truncated_body: probability.describe('The body of an object ends before its announced length.'),
    upload_lost: probability.describe('In the middle of a multipart upload: NoSuchUpload.'),
    stale_listing: probability.describe('A listing is without what was written in the last minute.'),
  })
  .prefault({})
  .describe('How often each happens: 0 never, 1 always.');

export type FaultsConfig = z.infer<typeof faultsConfig>;
export type S3Fault = keyof FaultsConfig;

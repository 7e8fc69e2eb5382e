import * as z from 'zod';
import { objectKey } from './documents';

const MOST_PARTS = 10_000;

export const newUpload = z
  .strictObject({ key: objectKey, content_type: z.string().min(1).max(200).default('binary/octet-stream') })
  .meta({ id: 'NewUpload' });

export type NewUpload = z.infer<typeof newUpload>;

export const begunAnswer = z.object({
  upload: z.object({ id: z.string(), key: z.string() }).meta({ id: 'Upload' }),
});

const partNumber = z.coerce.number().int().min(1).max(MOST_PARTS);

export const partPath = z.strictObject({ part: partNumber });

const part = z.strictObject({ number: z.int().min(1).max(MOST_PARTS), etag: z.string().min(1).max(200) });

export const partAnswer = z.object({ number: z.int(), etag: z.string() });

export const partsToJoin = z
  .strictObject({ parts: z.array(part).min(1).max(MOST_PARTS).describe('In ascending order.') })
  .meta({ id: 'PartsToJoin' });

export type PartsToJoin = z.infer<typeof partsToJoin>['parts'];

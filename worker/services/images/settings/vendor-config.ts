import * as z from 'zod';
import { slug } from '../../../platform/slug';

/** Of the two vendors' APIs that are spoken beside the group's own. */
export const rekognitionConfig = z
  .strictObject({
    access_keys: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(128),
          secret: z.string().min(1).max(128),
        }),
      )
      .max(20)
      .default([{ id: 'test', secret: 'test' }])
      .describe('Who may call; others are answered as Amazon does.'),
    check_signatures: z.boolean().default(true).describe('Off: any signature is good, and none is needed.'),
    groups: z
      .array(slug)
      .max(20)
      .default([])
      .describe(
        'The s3 groups in which an S3Object, or the gs:// address of a Vision request, is looked for, in this order; none listed: all of the project.',
      ),
  })
  .prefault({})
  .describe('As Amazon Rekognition.');

export const visionConfig = z
  .strictObject({
    api_keys: z
      .array(z.string().min(1).max(200))
      .max(20)
      .default([])
      .describe('Who may call, by ?key= or x-goog-api-key; none listed: anybody, with or without a token.'),
  })
  .prefault({})
  .describe('As Google Vision.');

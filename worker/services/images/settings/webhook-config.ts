import * as z from 'zod';
import { attemptsShape } from '../../../platform/deliveries/attempts-shape';
import { slug } from '../../../platform/slug';

const IMAGE_EVENTS = ['image.completed', 'image.failed'] as const;

export type ImageEvent = (typeof IMAGE_EVENTS)[number];

/** Who is told when a job is done. */
export const webhookConfig = z
  .strictObject({
    group: slug
      .nullable()
      .default(null)
      .describe('A webhooks group of the project, which receives it as the client below.'),
    client_id: z
      .string()
      .regex(/^[A-Za-z0-9._~-]{1,100}$/, 'A client id is 1 to 100 letters, digits and ._~-')
      .default('images'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .default(null)
      .describe('A receiver of your own, beside the group or instead of it.'),
    secret: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{16,100}={0,2}$/, 'A secret of Standard Webhooks: whsec_ and base64.')
      .nullable()
      .default(null)
      .describe('It is signed with this, as Standard Webhooks say. One is made when it is empty.'),
    events: z
      .array(z.enum(IMAGE_EVENTS))
      .max(IMAGE_EVENTS.length)
      .default([...IMAGE_EVENTS]),
    max_attempts: z.int().min(1).max(10).default(5).describe('Until it is answered with 2xx.'),
    backoff_ms: attemptsShape.backoff_ms,
  })
  .prefault({})
  .describe('Who is told when a job is done: a signed webhook, tried again until it arrives.');

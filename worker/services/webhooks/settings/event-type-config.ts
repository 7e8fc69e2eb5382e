import * as z from 'zod';
import { compileJsonPath } from '../../../engine/json-path/compile-json-path';

const jsonPath = z
  .string()
  .min(1)
  .max(500)
  .superRefine((source, context) => {
    const path = compileJsonPath(source);
    if (!path.ok) context.addIssue({ code: 'custom', message: path.reason });
  });

/** Where an event says what it is; the known senders are understood without. */
export const eventTypeConfig = z.strictObject({
  header: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'A header is named by letters, digits, hyphens and underscores.')
    .nullable()
    .default(null)
    .describe('Such as X-Event-Type.'),
  json_path: jsonPath.nullable().default(null).describe('In the body, such as $.event.type.'),
});

export type EventTypeConfig = z.infer<typeof eventTypeConfig>;

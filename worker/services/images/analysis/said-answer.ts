import * as z from 'zod';
import { boundingBox, confidence, EMOTIONS } from './analysis-document';

const named = z.strictObject({
  name: z.string().min(1).max(100),
  confidence: confidence.default(0.95),
  box: boundingBox
    .nullable()
    .default(null)
    .describe('Where it is; empty: somewhere that follows from the picture.'),
});

const saidFace = z.strictObject({
  confidence: confidence.default(0.99),
  box: boundingBox.nullable().default(null),
  age: z.strictObject({ low: z.int().min(0).max(120), high: z.int().min(0).max(120) }).optional(),
  gender: z.enum(['female', 'male']).optional(),
  smile: z.boolean().optional(),
  emotion: z.enum(EMOTIONS).optional(),
  eyeglasses: z.boolean().optional(),
  sunglasses: z.boolean().optional(),
  beard: z.boolean().optional(),
  mustache: z.boolean().optional(),
  eyes_open: z.boolean().optional(),
  mouth_open: z.boolean().optional(),
  person: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('Faces of one person are found alike when they are compared.'),
});

/** What a rule or a sequence says is seen. A part that it does not name follows from the picture. */
export const saidAnswer = z
  .strictObject({
    moderation: z
      .record(z.string().min(1).max(100), confidence)
      .optional()
      .describe('Categories by their confidence, such as { "nudity": 0.98 }; the others are unlikely.'),
    objects: z.array(named).max(50).optional(),
    faces: z
      .union([z.int().min(0).max(20), z.array(saidFace).max(20)])
      .optional()
      .describe('How many, or which.'),
    text: z.array(z.string().min(1).max(500)).max(50).optional().describe('Line by line.'),
  })
  .describe('What is seen; a part that is not named follows from the picture.');

export type SaidAnswer = z.infer<typeof saidAnswer>;

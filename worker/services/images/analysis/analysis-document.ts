import * as z from 'zod';

export const confidence = z.number().min(0).max(1);

const share = z.number().min(0).max(1);

/** In shares of the picture's width and height, from its upper left corner. */
export const boundingBox = z.strictObject({ x: share, y: share, width: share, height: share });

export type BoundingBox = z.infer<typeof boundingBox>;

export const MODERATION_CATEGORIES = [
  'nudity',
  'suggestive',
  'violence',
  'gore',
  'weapons',
  'drugs',
  'tobacco',
  'alcohol',
  'gambling',
  'hate',
  'rude_gestures',
  'self_harm',
] as const;

export const EMOTIONS = [
  'happy',
  'sad',
  'angry',
  'confused',
  'disgusted',
  'surprised',
  'calm',
  'fear',
] as const;

const attribute = z.object({ value: z.boolean(), confidence });

export const face = z.object({
  box: boundingBox,
  confidence,
  attributes: z.object({
    age: z.object({ low: z.int(), high: z.int() }),
    gender: z.object({ value: z.enum(['female', 'male']), confidence }),
    smile: attribute,
    eyeglasses: attribute,
    sunglasses: attribute,
    beard: attribute,
    mustache: attribute,
    eyes_open: attribute,
    mouth_open: attribute,
    emotions: z.array(z.object({ name: z.enum(EMOTIONS), confidence })).describe('The likeliest first.'),
    pose: z.object({ roll: z.number(), yaw: z.number(), pitch: z.number() }).describe('In degrees.'),
    quality: z.object({ brightness: share, sharpness: share }),
  }),
  landmarks: z.array(z.object({ name: z.string(), x: share, y: share })),
  person: z.string().describe('Faces of one person have the same.'),
});

export type Face = z.infer<typeof face>;

const seenObject = z.object({
  name: z.string().describe('Such as Dog.'),
  confidence,
  parents: z.array(z.string()).describe('What it is a kind of, such as Animal.'),
  box: boundingBox,
});

export type SeenObject = z.infer<typeof seenObject>;

const textLine = z.object({
  text: z.string(),
  confidence,
  box: boundingBox,
  words: z.array(z.object({ text: z.string(), confidence, box: boundingBox })),
});

export type TextLine = z.infer<typeof textLine>;

const dominantColour = z.object({
  hex: z.string().describe('Such as #a1b2c3.'),
  rgb: z.tuple([z.int(), z.int(), z.int()]),
  fraction: share.describe('Of all pixels.'),
});

/** What is seen in a picture. The colours and the blur hash are computed; the rest is decided. */
export const analysisDocument = z
  .object({
    decided_by: z.object({
      source: z.enum(['rule', 'sequence', 'image']),
      rule: z.string().nullable().describe('Its name.'),
      position: z.int().nullable().describe('In the sequence, from 0.'),
    }),
    moderation: z.object({
      flagged: z.boolean(),
      categories: z.record(z.string(), z.object({ confidence, flagged: z.boolean() })),
    }),
    objects: z.array(seenObject).describe('The surest first.'),
    faces: z.array(face).describe('The largest first.'),
    text: z.array(textLine),
    colors: z.array(dominantColour).describe('The most frequent first; truly computed.'),
    blur_hash: z.string().describe('See blurha.sh; truly computed.'),
  })
  .meta({ id: 'ImageAnalysis' });

export type AnalysisDocument = z.infer<typeof analysisDocument>;

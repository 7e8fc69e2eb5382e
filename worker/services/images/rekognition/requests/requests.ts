import * as z from 'zod';
import { image, optional, percent, sentBox } from './image-request';

const filter = optional(z.array(z.string().max(50)).max(100));

export const detectLabels = z.object({
  Image: image,
  MaxLabels: optional(z.int().min(0)),
  MinConfidence: optional(percent),
  Features: optional(z.array(z.enum(['GENERAL_LABELS', 'IMAGE_PROPERTIES'])).max(2)),
  Settings: optional(
    z.object({
      GeneralLabels: optional(
        z.object({
          LabelInclusionFilters: filter,
          LabelExclusionFilters: filter,
          LabelCategoryInclusionFilters: filter,
          LabelCategoryExclusionFilters: filter,
        }),
      ),
      ImageProperties: optional(z.object({ MaxDominantColors: optional(z.int().min(0).max(20)) })),
    }),
  ),
});

export type DetectLabels = z.infer<typeof detectLabels>;

export const detectModerationLabels = z.object({
  Image: image,
  MinConfidence: optional(percent),
  ProjectVersion: optional(z.string()),
  HumanLoopConfig: optional(z.object({ HumanLoopName: z.string(), FlowDefinitionArn: z.string() })),
});

const FACE_ATTRIBUTES = [
  'DEFAULT',
  'ALL',
  'AGE_RANGE',
  'BEARD',
  'EMOTIONS',
  'EYE_DIRECTION',
  'EYEGLASSES',
  'EYES_OPEN',
  'GENDER',
  'MOUTH_OPEN',
  'MUSTACHE',
  'FACE_OCCLUDED',
  'SMILE',
  'SUNGLASSES',
] as const;

export type FaceAttribute = (typeof FACE_ATTRIBUTES)[number];

export const detectFaces = z.object({
  Image: image,
  Attributes: optional(z.array(z.enum(FACE_ATTRIBUTES))),
});

const side = optional(z.number().min(0).max(1));

export const detectText = z.object({
  Image: image,
  Filters: optional(
    z.object({
      WordFilter: optional(
        z.object({ MinConfidence: optional(percent), MinBoundingBoxHeight: side, MinBoundingBoxWidth: side }),
      ),
      RegionsOfInterest: optional(
        z
          .array(
            z.object({
              BoundingBox: optional(sentBox),
              Polygon: optional(z.array(z.object({ X: optional(z.number()), Y: optional(z.number()) }))),
            }),
          )
          .max(10),
      ),
    }),
  ),
});

export type TextFilters = NonNullable<z.infer<typeof detectText>['Filters']>;

export const compareFaces = z.object({
  SourceImage: image,
  TargetImage: image,
  SimilarityThreshold: optional(percent),
  QualityFilter: optional(z.enum(['NONE', 'AUTO', 'LOW', 'MEDIUM', 'HIGH'])),
});

export type QualityFilter = NonNullable<z.infer<typeof compareFaces>['QualityFilter']>;

export const recognizeCelebrities = z.object({ Image: image });

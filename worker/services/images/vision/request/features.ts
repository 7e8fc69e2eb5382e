/** What may be asked for, by Google's numbers. */
export const FEATURES = {
  TYPE_UNSPECIFIED: 0,
  FACE_DETECTION: 1,
  LANDMARK_DETECTION: 2,
  LOGO_DETECTION: 3,
  LABEL_DETECTION: 4,
  TEXT_DETECTION: 5,
  SAFE_SEARCH_DETECTION: 6,
  IMAGE_PROPERTIES: 7,
  CROP_HINTS: 9,
  WEB_DETECTION: 10,
  DOCUMENT_TEXT_DETECTION: 11,
  PRODUCT_SEARCH: 12,
  OBJECT_LOCALIZATION: 19,
} as const;

export type FeatureType = keyof typeof FEATURES;

export type Feature = {
  type: FeatureType;
  /** How many at most; null: as many as Google gives unasked. */
  maxResults: number | null;
};

import type { SeenPicture } from '../../vendors/seen-picture';
import type { Feature, FeatureType } from '../request/features';
import type { AnnotateWish } from '../request/read-annotate';
import { PictureError } from '../vision-error';
import { cropHints } from './crop-hints';
import { labelAnnotations, objectAnnotations, webDetection } from './entity-annotations';
import { faceAnnotations } from './face-annotations';
import { imageProperties } from './image-properties';
import { safeSearchAnnotation } from './safe-search';
import { fullTextAnnotation, textAnnotations } from './text-annotations';

const MOST_RESULTS = 10;

type Asked = { seen: SeenPicture; wish: AnnotateWish; most: number };

/** Of some pictures there is nothing to say: then a part is empty, which is left out of the answer. */
const ANSWERS: Record<FeatureType, (asked: Asked) => object> = {
  TYPE_UNSPECIFIED: () => {
    throw new PictureError('INVALID_ARGUMENT', 'Request must specify image and features.');
  },
  PRODUCT_SEARCH: () => {
    throw new PictureError('UNIMPLEMENTED', 'PRODUCT_SEARCH is not spoken here.');
  },
  FACE_DETECTION: ({ seen, most }) => ({ faceAnnotations: faceAnnotations(seen).slice(0, most) }),
  LANDMARK_DETECTION: () => ({ landmarkAnnotations: [] }),
  LOGO_DETECTION: () => ({ logoAnnotations: [] }),
  LABEL_DETECTION: ({ seen, most }) => ({ labelAnnotations: labelAnnotations(seen).slice(0, most) }),
  TEXT_DETECTION: textAnswers,
  DOCUMENT_TEXT_DETECTION: textAnswers,
  SAFE_SEARCH_DETECTION: ({ seen }) => ({ safeSearchAnnotation: safeSearchAnnotation(seen) }),
  IMAGE_PROPERTIES: ({ seen, most }) =>
    seen.small === null ? {} : { imagePropertiesAnnotation: imageProperties(seen.small, most) },
  CROP_HINTS: ({ seen, wish }) => ({ cropHintsAnnotation: cropHints(seen, wish.aspectRatios) }),
  WEB_DETECTION: ({ seen, wish, most }) => ({ webDetection: webDetection(seen, most, wish.language) }),
  OBJECT_LOCALIZATION: ({ seen, most }) => ({
    localizedObjectAnnotations: objectAnnotations(seen).slice(0, most),
  }),
};

function textAnswers({ seen, wish }: Asked): object {
  return {
    textAnnotations: textAnnotations(seen, wish.language),
    fullTextAnnotation: fullTextAnnotation(seen, wish.language),
  };
}

export function answerFeatures(wish: AnnotateWish, seen: SeenPicture): object {
  const answers = wish.features.map(({ type, maxResults }: Feature) =>
    ANSWERS[type]({ seen, wish, most: maxResults ?? MOST_RESULTS }),
  );
  return Object.assign({}, ...answers);
}

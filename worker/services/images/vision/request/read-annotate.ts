import { VisionError } from '../vision-error';
import { FEATURES, type Feature } from './features';
import { type Field, readBytes, readEnum, readList, readMessage, readNumber, readText } from './proto-json';

const MOST_IMAGES = 16;

export type AnnotateWish = {
  /** Null when the picture lies at `uri`, which is empty when there is none at all. */
  content: Uint8Array | null;
  uri: string;
  features: Feature[];
  language: string;
  aspectRatios: number[];
};

/** The pictures of a call, each read when its turn comes: all of them decoded at once would have no room. */
export function readAnnotate(body: unknown): (() => AnnotateWish)[] {
  const fields = readMessage('BatchAnnotateImagesRequest', { value: body, path: '' }, [
    'requests',
    'parent',
    'labels',
  ]);
  const requests = readList(fields.get('requests'));
  if (requests.length === 0) {
    throw new VisionError('INVALID_ARGUMENT', 'Request must specify at least one image.');
  }
  if (requests.length > MOST_IMAGES) {
    throw new VisionError('INVALID_ARGUMENT', 'Too many images per request.');
  }
  return requests.map((field) => {
    // What is wrong with any of them is said before the first is looked at.
    readWish(field);
    return () => readWish(field);
  });
}

function readWish(field: Field): AnnotateWish {
  const fields = readMessage('AnnotateImageRequest', field, ['image', 'features', 'imageContext']);
  return {
    ...readImage(fields.get('image')),
    features: readList(fields.get('features')).map(readFeature),
    ...readContext(fields.get('imageContext')),
  };
}

function readImage(field: Field | undefined): Pick<AnnotateWish, 'content' | 'uri'> {
  if (!field) return { content: null, uri: '' };
  const fields = readMessage('Image', field, ['content', 'source']);
  const content = readBytes(fields.get('content'));
  const sourceField = fields.get('source');
  if (!sourceField) return { content, uri: '' };
  const source = readMessage('ImageSource', sourceField, ['gcsImageUri', 'imageUri']);
  return { content, uri: readText(source.get('imageUri')) || readText(source.get('gcsImageUri')) };
}

function readFeature(field: Field): Feature {
  const fields = readMessage('Feature', field, ['type', 'maxResults', 'model']);
  readText(fields.get('model'));
  const most = readNumber(fields.get('maxResults'), 'TYPE_INT32');
  const type = readEnum(fields.get('type'), 'Feature.Type', FEATURES) ?? 'TYPE_UNSPECIFIED';
  return { type, maxResults: most > 0 ? most : null };
}

/** What of it changes an answer; the rest only helps to see, which is not needed where nothing is seen. */
function readContext(field: Field | undefined): Pick<AnnotateWish, 'language' | 'aspectRatios'> {
  if (!field) return { language: 'en', aspectRatios: [] };
  const fields = readMessage('ImageContext', field, [
    'latLongRect',
    'languageHints',
    'cropHintsParams',
    'productSearchParams',
    'webDetectionParams',
    'textDetectionParams',
  ]);
  const [language = 'en'] = readList(fields.get('languageHints')).map(readText).map(languageOf);
  const crop = fields.get('cropHintsParams');
  const ratios = crop
    ? readMessage('CropHintsParams', crop, ['aspectRatios']).get('aspectRatios')
    : undefined;
  return {
    language,
    aspectRatios: readList(ratios).map((ratio) => readNumber(ratio, 'TYPE_FLOAT')),
  };
}

/** What a hint says of how it is written is not part of the language: "en-t-i0-handwrit" is English. */
function languageOf(hint: string): string {
  return hint.split('-t-')[0] || 'en';
}

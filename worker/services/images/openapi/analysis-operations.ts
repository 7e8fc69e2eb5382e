import type { ImagesConfig } from '../config';
import type { Told } from './operation-parts';
import { SAMPLE_PICTURE, sampleAnalyzed } from './samples';

const TEXT = { type: 'string' };

export function analysisOperations(config: ImagesConfig): Told[] {
  return [analyzeOf(config), visionOf()];
}

function analyzeOf({ tokens }: ImagesConfig): Told {
  const schema = {
    type: 'object',
    required: ['image'],
    properties: {
      image: { type: 'string', description: 'Base64, or a data URL.' },
      file_name: TEXT,
      metadata: { type: 'object', additionalProperties: TEXT },
    },
  };
  return {
    method: 'post',
    path: '/api/analyze',
    id: 'analyze',
    summary: 'See what is seen in an image',
    description: 'The image comes as JSON, as a form like an upload, or as the body itself.',
    tag: 'analysis',
    isProtected: tokens.required,
    body: {
      'application/json': { schema, example: { image: SAMPLE_PICTURE, file_name: 'squares.png' } },
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['image'],
          properties: { image: { type: 'string', contentMediaType: 'image/png' } },
        },
      },
      'image/*': { schema: { type: 'string', contentMediaType: 'image/png' } },
    },
    good: {
      status: 200,
      description: 'What is seen.',
      schema: 'AnalyzedImage',
      example: sampleAnalyzed(),
    },
    refusals: {
      400: 'There is no image.',
      401: 'The token is missing, or refused.',
      413: 'The file has too many bytes.',
      415: 'The format is not read.',
      422: 'The image is cut off, broken, animated, or claims too many pixels.',
    },
  };
}

function visionOf(): Told {
  return {
    method: 'post',
    path: '/v1/images:annotate',
    id: 'annotateImages',
    summary: 'The same in the words of Google Vision',
    description: 'Amazon Rekognition is spoken too: at the address of the group, by its own SDKs.',
    tag: 'analysis',
    body: {
      'application/json': {
        schema: { type: 'object' },
        example: {
          requests: [
            {
              image: { content: SAMPLE_PICTURE },
              features: [{ type: 'LABEL_DETECTION', maxResults: 5 }, { type: 'IMAGE_PROPERTIES' }],
            },
          ],
        },
      },
    },
    good: {
      description: 'One answer for each request.',
      content: { 'application/json': { schema: { type: 'object' }, example: { responses: [{}] } } },
    },
  };
}

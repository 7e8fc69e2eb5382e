import type { ImagesConfig } from '../config';
import { pathParameter, queryParameter, type Told } from './operation-parts';
import { SAMPLE_JOB, sampleAccepted, sampleHistory, sampleJob, sampleResult } from './samples';

const UNKNOWN = 'There is no such job of yours in this world.';
const NO_TOKEN = 'The token is missing, or refused; the detail says who was asked and why.';
const JOB = pathParameter('job_id', SAMPLE_JOB);

export function imageOperations(config: ImagesConfig, baseUrl: string): Told[] {
  return [uploadOf(config, baseUrl), ...jobOperations(config, baseUrl), variantOf()];
}

function uploadOf({ upload_limit, tokens }: ImagesConfig, baseUrl: string): Told {
  return {
    method: 'post',
    path: '/api/upload',
    id: 'upload',
    summary: 'Upload an image',
    description:
      'Answered at once; a job makes the variants. All other fields of the form become metadata of the image. The same `Idempotency-Key` with the same form is answered alike and counted once.',
    tag: 'images',
    isProtected: tokens.required,
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description: 'Any text of your own, 1 to 255 visible characters.',
        schema: { type: 'string', maxLength: 255 },
      },
    ],
    body: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['image'],
          properties: {
            image: { type: 'string', contentMediaType: 'image/png', description: 'JPEG, PNG, WebP or GIF.' },
            metadata: { type: 'string', description: 'A JSON object of strings.' },
          },
        },
        example: { image: 'upload.png', metadata: '{"album": "cats"}' },
      },
    },
    good: {
      status: 202,
      description: 'The job waits. `Location` is where it is asked for, `Retry-After` when.',
      schema: 'AcceptedImage',
      example: sampleAccepted(baseUrl),
    },
    refusals: {
      400: 'The form has no image, more than one, or is cut off; or the file is empty.',
      401: NO_TOKEN,
      413: 'The file has too many bytes.',
      415: 'The body is no form, or the file is none of the formats that are read.',
      422: 'The image is cut off, broken, animated, or claims too many pixels; or the idempotency key was used otherwise.',
      ...(upload_limit.uploads > 0 && {
        429: `More than ${upload_limit.uploads} uploads of one user in ${upload_limit.per_seconds} seconds.`,
      }),
    },
    captures: { job_id: '$response.body#/job_id' },
  };
}

function jobOperations({ tokens }: ImagesConfig, baseUrl: string): Told[] {
  const isProtected = tokens.required;
  return [
    {
      method: 'get',
      path: '/api/status/{job_id}',
      id: 'status',
      summary: 'How far a job is',
      tag: 'images',
      isProtected,
      parameters: [JOB],
      good: {
        status: 200,
        description: 'An unfinished one has Retry-After.',
        schema: 'ImageJob',
        example: sampleJob(baseUrl),
      },
      refusals: { 401: NO_TOKEN, 404: UNKNOWN },
    },
    {
      method: 'get',
      path: '/api/result/{job_id}',
      id: 'result',
      summary: 'The variants of an image, and what is seen in it',
      description: 'Before the job is done it is answered as its status is, with 202.',
      tag: 'images',
      isProtected,
      parameters: [JOB],
      good: {
        status: 200,
        description: 'The job is completed.',
        schema: 'ImageResult',
        example: sampleResult(baseUrl),
      },
      unfinished: 'ImageJob',
      refusals: { 401: NO_TOKEN, 404: UNKNOWN, 422: 'The job has failed.' },
    },
    {
      method: 'get',
      path: '/api/history',
      id: 'history',
      summary: 'Your uploads, newest first',
      tag: 'images',
      isProtected,
      parameters: [
        queryParameter('limit', 'How many on a page.', {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 20,
        }),
        queryParameter('cursor', 'The next_cursor of the page before.', { type: 'string' }),
        queryParameter('status', 'Only those.', {
          type: 'string',
          enum: ['queued', 'processing', 'completed', 'failed'],
        }),
      ],
      good: {
        status: 200,
        description: 'A page of jobs.',
        schema: 'ImageHistory',
        example: sampleHistory(baseUrl),
      },
      refusals: { 400: 'The query is not valid.', 401: NO_TOKEN },
    },
    {
      method: 'delete',
      path: '/api/jobs/{job_id}',
      id: 'deleteJob',
      summary: 'Delete a job with its variants',
      description: 'Also at the addresses of its status and its result.',
      tag: 'images',
      isProtected,
      parameters: [JOB],
      good: { description: 'It is gone.' },
      goodStatus: 204,
      refusals: { 401: NO_TOKEN, 404: UNKNOWN },
    },
  ];
}

function variantOf(): Told {
  return {
    method: 'get',
    path: '/images/{job_id}/{file}',
    id: 'image',
    summary: 'One variant of an image',
    tag: 'images',
    parameters: [pathParameter('job_id', SAMPLE_JOB), pathParameter('file', 'thumbnail.png')],
    good: {
      description: 'Its bytes, to be cached for good.',
      content: { 'image/*': { schema: { type: 'string', contentMediaType: 'image/png' } } },
    },
    refusals: { 404: 'There is no such image, or not yet.' },
  };
}

import type { Samples } from './samples.ts';

const rule = (rest: object) => ({ analysis: { rules: [{ name: 'cats', answer: {}, ...rest }] } });
const variant = (rest: object) => ({ variants: [{ name: 'square', ...rest }] });

/** Of image APIs. */
export const IMAGE_SAMPLES = {
  'images-config': {
    good: [
      {},
      {
        tokens: { required: false, groups: ['auth'], secret: 's', jwks_url: 'https://id.example/jwks' },
        limits: { max_bytes: 1024, formats: ['png'], animated: 'first_frame' },
        upload_limit: { uploads: 0 },
      },
      variant({ max_width: 300, max_height: 300, fit: 'cover', format: 'webp', quality: 60 }),
      {
        jobs: {
          queued_ms: { min: 0, max: 10 },
          failure_rate: 0.1,
          failures: [{ when: { file_name: '*fail*' }, code: 'too_dark', message: 'Too dark.' }],
        },
      },
      { storage: { group: 'files', bucket: 'image-variants', prefix: 'uploads/', cache_seconds: 0 } },
      { webhook: { group: 'hooks', client_id: 'images', events: ['image.failed'], backoff_ms: [0, 10] } },
      rule({ when: { sha256: 'abcd', width: { min: 10 }, metadata: { kind: 'receipt*' } } }),
      rule({ answer: { moderation: { nudity: 0.98 }, objects: [{ name: 'Cat' }], faces: 2, text: [] } }),
      rule({ answer: { faces: [{ age: { low: 3, high: 8 }, smile: true, person: 'ana' }] } }),
      { analysis: { sequence: [{ faces: 0 }, {}], at_end: 'by_image', cautious: 0 } },
      {
        rekognition: { access_keys: [{ id: 'a', secret: 'b' }], check_signatures: false },
        vision: { api_keys: ['key'] },
      },
    ],
    bad: [
      { limits: { max_bytes: 0 } },
      { limits: { formats: [] } },
      { limits: { formats: ['tiff'] } },
      { upload_limit: { per_seconds: 0 } },
      variant({ name: 'A b' }),
      variant({ quality: 101 }),
      { jobs: { failure_rate: 2 } },
      { jobs: { failures: [{ when: {}, code: 'No code' }] } },
      { storage: { bucket: 'UPPER' } },
      { webhook: { secret: 'plain' } },
      { webhook: { backoff_ms: [] } },
      rule({ name: '' }),
      rule({ when: { sha256: 'xyz' } }),
      rule({ answer: { moderation: { nudity: 98 } } }),
      rule({ answer: { faces: 21 } }),
      { analysis: { at_end: 'stop' } },
      { surprise: 1 },
    ],
    onlyServer: [
      { jobs: { queued_ms: { min: 20, max: 10 } } },
      { variants: [{ name: 'a' }, { name: 'a' }] },
      { webhook: { url: 'ftp://a' } },
    ],
  },
  'image-token-wish': {
    good: [{}, { user: 'ana' }, { user: 'ana', expires_in: 60 }],
    bad: [{ user: '' }, { expires_in: 0 }, { expires_in: 1.5 }, { surprise: 1 }],
    onlyServer: [],
  },
} satisfies Record<string, Samples>;

import type { AnalysisDocument } from '../analysis/analysis-document';
import { resultUrl, statusUrl, variantUrl } from '../answers/urls';
import type { JobDocument, ResultDocument } from '../documents/job-documents';

/** A PNG of 48 × 32 pixels in base64. */
export const SAMPLE_PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAAgCAIAAADbtmxLAAAAd0lEQVR42u3O0RQAIBBFwcUJYiHSyGAN0ugngzXoJ41ISuAa9M4ZgDGzi4odVG2hsImGdbStIVNIIYX+C/lFxQ+qvlD4RMM72t6QQgop9GEoLipxUI2FIiYa0dGOhhRSSKEPQ3lRyYNqLhQ50ciOdjakkEIKfRd6nJ+sefSpQYIAAAAASUVORK5CYII=';

export const SAMPLE_JOB = 'job_0b0e8c5e-1b7c-4b0a-9f5d-3c5f4f1f6a10';

export const SAMPLE_TOKEN = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl';

const AT = '2026-01-12T09:24:00.000Z';
const LATER = '2026-01-12T09:24:01.300Z';

export const SAMPLE_TIME = AT;

const ORIGINAL = {
  file_name: 'cat.jpg',
  format: 'jpeg' as const,
  content_type: 'image/jpeg',
  size: 84_213,
  width: 1600,
  height: 1200,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

const SAMPLE_ANALYSIS: AnalysisDocument = {
  decided_by: { source: 'image', rule: null, position: null },
  moderation: { flagged: false, categories: { violence: { confidence: 0.01, flagged: false } } },
  objects: [
    {
      name: 'Cat',
      confidence: 0.98,
      parents: ['Animal', 'Mammal', 'Pet'],
      box: { x: 0.21, y: 0.3, width: 0.5, height: 0.6 },
    },
  ],
  faces: [],
  text: [],
  colors: [{ hex: '#a1b2c3', rgb: [161, 178, 195], fraction: 0.41 }],
  blur_hash: 'LEHV6nWB2yk8pyo0adR*.7kCMdnj',
};

export function sampleAnalyzed() {
  return { ...SAMPLE_ANALYSIS, original: ORIGINAL };
}

export function sampleAccepted(baseUrl: string) {
  const { job_id, status_url, result_url } = sampleJob(baseUrl);
  return { job_id, status: 'queued', status_url, result_url };
}

export function sampleJob(baseUrl: string): JobDocument {
  const links = { baseUrl, world: 'main' };
  return {
    job_id: SAMPLE_JOB,
    status: 'completed',
    progress: 100,
    created_at: AT,
    started_at: AT,
    completed_at: LATER,
    error: null,
    status_url: statusUrl(SAMPLE_JOB, links),
    result_url: resultUrl(SAMPLE_JOB, links),
  };
}

export function sampleResult(baseUrl: string): ResultDocument {
  const links = { baseUrl, world: 'main' };
  return {
    job_id: SAMPLE_JOB,
    status: 'completed',
    created_at: AT,
    completed_at: LATER,
    processing_ms: 1300,
    original: ORIGINAL,
    metadata: { album: 'cats' },
    variants: [
      {
        name: 'thumbnail',
        url: variantUrl(SAMPLE_JOB, { name: 'thumbnail', extension: 'jpg' }, links),
        format: 'jpeg',
        content_type: 'image/jpeg',
        size: 4_812,
        width: 150,
        height: 113,
      },
    ],
    analysis: SAMPLE_ANALYSIS,
  };
}

export function sampleHistory(baseUrl: string) {
  const { variants } = sampleResult(baseUrl);
  const job = { ...sampleJob(baseUrl), original: ORIGINAL, thumbnail_url: variants[0]?.url ?? null };
  return { jobs: [job], total: 1, next_cursor: null };
}

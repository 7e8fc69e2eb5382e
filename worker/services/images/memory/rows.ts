import type { ImageFacts, ImageFormat } from '../../../engine/images/facts';
import type { AnalysisDocument } from '../analysis/analysis-document';
import type { AnalysisConfig } from '../analysis/choose-answer';
import type { ImagesConfig } from '../config';
import type { JobPlan } from '../jobs/plan-job';
import type { VariantSpec } from '../settings/variant-config';
import type { BlobPlace } from '../storage/blob-place';
import type { WebhookWish } from '../webhook/webhook-wish';

/** `none`: its fate is to fail, so that there is nothing to make. `given_up`: it could not be made. */
export type JobWork = 'waiting' | 'working' | 'made' | 'given_up' | 'none';

export type JobError = { code: string; message: string };

/** What is known of an upload from its beginning. Times are by the project's clock. */
type Upload = {
  /** `job_` and a UUID. */
  id: string;
  user: string;
  file_name: string | null;
  facts: ImageFacts;
  sha256: string;
  /** Of the file, in bytes. */
  size: number;
  metadata: Record<string, string>;
  created_at: number;
};

/** What an upload asks for. */
export type NewJob = Upload &
  JobPlan & {
    variants: VariantSpec[];
    storage: ImagesConfig['storage'];
    webhook: WebhookWish | null;
    /** Null when the result has none. `needs_turn`: the sequence decides, and the job takes its turn of it. */
    analysis: { config: AnalysisConfig; needs_turn: boolean } | null;
    /** Where the group was served when it came: for the links of its webhook. */
    base_url: string;
    world: string;
  };

/** What lists have of a job. */
export type JobHead = Upload &
  Pick<JobPlan, 'starts_at' | 'done_at'> & {
    /** In the order of uploads: for cursors. */
    position: number;
    work: JobWork;
    /** Decided at the upload, or found by the work; null when there is none. */
    failure: JobError | null;
    /** By the project's clock; null until the variants are there. */
    made_at: number | null;
    /** What the work has really taken, in milliseconds. */
    made_ms: number | null;
    variant_count: number;
    /** Name and extension of the smallest variant; null until there is one. */
    thumbnail: { name: string; extension: string } | null;
  };

export type JobRow = JobHead & {
  variants: VariantRow[];
  analysis: AnalysisDocument | null;
  storage: ImagesConfig['storage'];
  /** When its end was told, by the project's clock. */
  settled_at: number | null;
};

export type VariantRow = {
  name: string;
  format: ImageFormat;
  media_type: string;
  /** Without a dot. */
  extension: string;
  width: number;
  height: number;
  size: number;
  /** Of the bytes, in hexadecimal digits. */
  sha256: string;
  place: BlobPlace;
};

import * as z from 'zod';
import { analysisConfig } from './settings/analysis-config';
import { jobConfig } from './settings/job-config';
import { limitConfig, uploadLimit } from './settings/limit-config';
import { storageConfig } from './settings/storage-config';
import { tokenConfig } from './settings/token-config';
import { variantsConfig } from './settings/variant-config';
import { rekognitionConfig, visionConfig } from './settings/vendor-config';
import { webhookConfig } from './settings/webhook-config';

/** What holds for a whole image API. */
export const imagesConfig = z
  .strictObject({
    tokens: tokenConfig,
    limits: limitConfig,
    upload_limit: uploadLimit,
    variants: variantsConfig,
    jobs: jobConfig,
    storage: storageConfig,
    webhook: webhookConfig,
    analysis: analysisConfig,
    rekognition: rekognitionConfig,
    vision: visionConfig,
  })
  .meta({ id: 'ImagesConfig' });

export type ImagesConfig = z.infer<typeof imagesConfig>;

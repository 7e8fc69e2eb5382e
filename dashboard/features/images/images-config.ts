import type { Group } from '../../api/group-queries';

type Range = { min?: number; max?: number };

export type ImageMatch = {
  file_name?: string;
  sha256?: string;
  format?: string;
  width?: Range;
  height?: Range;
  size?: Range;
  metadata?: Record<string, string>;
};

type SaidObject = { name: string; confidence?: number };

export type SaidAnswer = {
  moderation?: Record<string, number>;
  objects?: SaidObject[];
  faces?: number | unknown[];
  text?: string[];
};

export type ImageRule = { name: string; when?: ImageMatch; answer: SaidAnswer };

type Limits = {
  max_bytes: number;
  max_pixels: number;
  max_side: number;
  formats: string[];
  animated: string;
};

type AtEnd = 'repeat' | 'last' | 'by_image';

type ImagesConfig = {
  tokens: { required: boolean; lifetime_seconds: number };
  limits: Limits;
  upload_limit: { uploads: number; per_seconds: number };
  storage: { group: string | null; bucket: string };
  webhook: { group: string | null; client_id: string; url: string | null };
  analysis: { with_jobs: boolean; rules: ImageRule[]; sequence: SaidAnswer[]; at_end: AtEnd };
};

/** What holds where nothing is said: as the schema of the settings has it. */
export const DEFAULTS: ImagesConfig = {
  tokens: { required: true, lifetime_seconds: 3600 },
  limits: {
    max_bytes: 10_485_760,
    max_pixels: 16_000_000,
    max_side: 12_000,
    formats: ['jpeg', 'png', 'webp', 'gif'],
    animated: 'refuse',
  },
  upload_limit: { uploads: 50, per_seconds: 60 },
  storage: { group: null, bucket: 'images' },
  webhook: { group: null, client_id: 'images', url: null },
  analysis: { with_jobs: true, rules: [], sequence: [], at_end: 'repeat' },
};

/** The settings of a group of this kind, as the server has checked them, with what holds besides. */
export function imagesConfig(config: Group['config']): ImagesConfig {
  const said = config as { [Part in keyof ImagesConfig]?: Partial<ImagesConfig[Part]> };
  return {
    tokens: { ...DEFAULTS.tokens, ...said.tokens },
    limits: { ...DEFAULTS.limits, ...said.limits },
    upload_limit: { ...DEFAULTS.upload_limit, ...said.upload_limit },
    storage: { ...DEFAULTS.storage, ...said.storage },
    webhook: { ...DEFAULTS.webhook, ...said.webhook },
    analysis: { ...DEFAULTS.analysis, ...said.analysis },
  };
}

import type { Group } from '../api/group-queries';

/** What an image API makes of each upload where nothing is set, as the schema of its settings has it. */
export const DEFAULT_VARIANTS = [
  { name: 'thumbnail', max_width: 150, max_height: 150, fit: 'inside', format: 'auto', quality: 80 },
  { name: 'medium', max_width: 600, max_height: 600, fit: 'inside', format: 'auto', quality: 80 },
  { name: 'large', max_width: 1200, max_height: 1200, fit: 'inside', format: 'auto', quality: 82 },
  { name: 'webp', max_width: 1200, max_height: 1200, fit: 'inside', format: 'webp', quality: 80 },
];

/** Who may call it as Amazon Rekognition. */
export const DEFAULT_ACCESS_KEYS = [{ id: 'test', secret: 'test' }];

/** With the lists that hold without having been set. */
export function withImageDefaults(config: Group['config']): Group['config'] {
  const { variants = DEFAULT_VARIANTS } = config;
  // The server has checked them.
  const rekognition = config.rekognition as Group['config'] | undefined;
  return { ...config, variants, rekognition: { access_keys: DEFAULT_ACCESS_KEYS, ...rekognition } };
}

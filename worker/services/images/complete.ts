import { randomSecret } from '../../platform/crypto';
import { mintSecret } from '../../platform/webhook-signature/mint-secret';
import type { ImagesConfig } from './config';

type Before = { before: ImagesConfig | null };

/** What it signs with is made when it is not said, and stays the same when it is saved without. */
export function completeImages(config: ImagesConfig, { before }: Before): ImagesConfig {
  const { tokens, webhook } = config;
  if (tokens.secret !== null && webhook.secret !== null) return config;
  return {
    ...config,
    tokens: { ...tokens, secret: tokens.secret ?? before?.tokens.secret ?? randomSecret() },
    webhook: { ...webhook, secret: webhook.secret ?? before?.webhook.secret ?? mintSecret('standard') },
  };
}

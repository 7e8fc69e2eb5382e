import { randomSecret } from '../../platform/crypto';
import type { WebhooksConfig } from './config';

type Before = { before: WebhooksConfig | null };

/** A group that is not open has a token, without which nobody could read it; the same when it is saved without one. */
export function completeWebhooks(config: WebhooksConfig, { before }: Before): WebhooksConfig {
  if (config.reading.open || config.reading.token !== null) return config;
  const token = before?.reading.token ?? `whr_${randomSecret(24)}`;
  return { ...config, reading: { ...config.reading, token } };
}

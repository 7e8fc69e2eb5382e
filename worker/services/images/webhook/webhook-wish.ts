import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import type { ImagesConfig } from '../config';
import type { ImageEvent } from '../settings/webhook-config';

/** Who is told of a job's end, and how, as it was set when the job came. */
export type WebhookWish = {
  urls: string[];
  /** Null sends it unsigned. */
  secret: string | null;
  events: ImageEvent[];
  max_attempts: number;
  backoff_ms: number[];
  headers: Record<string, string>;
};

type Asked = {
  world: string;
  /** Where a group of the project is served, such as `addressOfGroup` tells. */
  addressOf(groupSlug: string): string;
};

/** Null when nobody is to be told. A group of the project hears it in the world of the job. */
export function webhookWish(
  { group, client_id, url, secret, events, max_attempts, backoff_ms }: ImagesConfig['webhook'],
  { world, addressOf }: Asked,
): WebhookWish | null {
  const urls = [
    ...(group === null ? [] : [`${addressOf(group)}/webhooks/${client_id}`]),
    ...(url === null ? [] : [url]),
  ];
  if (urls.length === 0 || events.length === 0) return null;
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'user-agent': 'Understudy-Images/1',
  };
  if (world !== MAIN_WORLD) headers['x-understudy-world'] = world;
  return { urls, secret, events, max_attempts, backoff_ms, headers };
}

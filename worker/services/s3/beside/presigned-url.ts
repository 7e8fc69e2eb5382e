import { isoTime } from '../../../platform/clock';
import type { Accounts } from '../accounts';
import { encodeName } from '../documents/url-encoded';
import { presign } from '../signature/presign';
import type { PresignedUrl, PresignRequest } from './presign-document';
import { presignErrors } from './presign-errors';

type Signer = { accounts: Accounts; region: string; baseUrl: string; now: number; world: string | null };

/** A link that does one thing in the name of an account, for whoever has it. */
export async function presignedUrlFor(asked: PresignRequest, signer: Signer): Promise<PresignedUrl> {
  const { bucket, key, method, expires_in, version_id, response_headers = {} } = asked;
  const { accounts, region, baseUrl, now, world } = signer;
  const pair = asked.access_key === undefined ? accounts.firstKey : accounts.findKey(asked.access_key);
  if (pair === null) throw presignErrors.no_key();
  if (pair === undefined) throw presignErrors.unknown_key({ access_key: asked.access_key ?? '' });
  const overrides = Object.entries(response_headers).map(([name, value]) => [`response-${name}`, value]);
  const signed = await presign({
    method,
    url: `${baseUrl}/${bucket}/${encodeName(key, 'url')}`,
    accessKey: pair.accessKey,
    secretKey: pair.secretKey,
    region,
    expiresIn: expires_in,
    now,
    query: { ...(version_id !== undefined && { versionId: version_id }), ...Object.fromEntries(overrides) },
  });
  return {
    url: world === null ? signed : `${signed}&__world=${encodeURIComponent(world)}`,
    method,
    expires_at: isoTime(now + expires_in * 1000),
    headers: {},
  };
}

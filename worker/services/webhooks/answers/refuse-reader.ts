import { sameSecret } from '../../../platform/crypto';
import type { AppError } from '../../../platform/errors';
import type { MockRequest } from '../../service';
import type { WebhooksContext } from '../compiled';
import { webhookErrors } from '../errors';

const CHALLENGE = 'Bearer realm="webhooks"';
const BAD_TOKEN = `${CHALLENGE}, error="invalid_token"`;

/** Null for who may read: anyone where the group is open, otherwise who has its token. */
export function refuseReader(
  { headers, query }: Pick<MockRequest, 'headers' | 'query'>,
  { config: { reading } }: Pick<WebhooksContext, 'config'>,
): AppError | null {
  if (reading.open) return null;
  const sent = tokenIn(headers.get('authorization')) ?? new URLSearchParams(query).get('token');
  if (sent === null || sent === '')
    return webhookErrors.token_missing({}, { headers: { 'www-authenticate': CHALLENGE } });
  if (reading.token === null)
    return webhookErrors.no_token({}, { headers: { 'www-authenticate': CHALLENGE } });
  if (sameSecret(sent, reading.token)) return null;
  return webhookErrors.token_wrong({}, { headers: { 'www-authenticate': BAD_TOKEN } });
}

function tokenIn(authorization: string | null): string | null {
  return /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null;
}

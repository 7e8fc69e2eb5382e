import type { HeaderList } from '../../../../engine/answer';
import type { Expiration } from '../../../../engine/s3/store/store-calls';
import { httpDate } from '../../answers/http-date';

export function expirationHeader(expiration: Expiration | null): HeaderList {
  if (!expiration) return [];
  const rule = encodeURIComponent(expiration.ruleId);
  return [['x-amz-expiration', `expiry-date="${httpDate(expiration.at)}", rule-id="${rule}"`]];
}

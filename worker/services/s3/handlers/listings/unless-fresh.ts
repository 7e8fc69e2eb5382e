import type { ListedVersionRow } from '../../../../engine/s3/store/stored-version';
import type { S3Call } from '../../s3-call';

const FRESH_MS = 60_000;

/** A listing that lags behind does not know yet what was written in the last minute. */
export function unlessFresh(
  { context, isStruckBy }: Pick<S3Call, 'context' | 'isStruckBy'>,
  rows: readonly ListedVersionRow[],
): readonly ListedVersionRow[] {
  if (!isStruckBy('stale_listing')) return rows;
  return rows.filter(({ modifiedAt }) => modifiedAt < context.now - FRESH_MS);
}

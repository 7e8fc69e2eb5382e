import { S3Error } from '../s3-error';

/** Entity tags as the headers have them; dates in epoch milliseconds. */
export type ReadConditions = {
  ifMatch: string | null;
  ifNoneMatch: string | null;
  ifModifiedSince: number | null;
  ifUnmodifiedSince: number | null;
};

export type WriteConditions = { ifMatch: string | null; ifNoneMatch: string | null };

type Existing = { etag: string; modifiedAt: number };

export const NO_CONDITIONS: ReadConditions = {
  ifMatch: null,
  ifNoneMatch: null,
  ifModifiedSince: null,
  ifUnmodifiedSince: null,
};

/** A tag that fits is worth more than a date that does not, as in RFC 9110. */
export function readOutcome(existing: Existing, conditions: ReadConditions): 'found' | 'not_modified' {
  const { ifMatch, ifNoneMatch, ifModifiedSince, ifUnmodifiedSince } = conditions;
  if (ifMatch !== null && !fits(ifMatch, existing.etag)) throw failed('If-Match');
  if (
    ifMatch === null &&
    ifUnmodifiedSince !== null &&
    seconds(existing.modifiedAt) > seconds(ifUnmodifiedSince)
  )
    throw failed('If-Unmodified-Since');
  if (ifNoneMatch !== null) return fits(ifNoneMatch, existing.etag) ? 'not_modified' : 'found';
  if (ifModifiedSince !== null && seconds(existing.modifiedAt) <= seconds(ifModifiedSince))
    return 'not_modified';
  return 'found';
}

/** Of the source of a copy, where nothing is "not modified": it is not copied. */
export function requireCopyConditions(existing: Existing, conditions: ReadConditions): void {
  if (readOutcome(existing, conditions) === 'found') return;
  const name = conditions.ifNoneMatch === null ? 'If-Modified-Since' : 'If-None-Match';
  throw failed(`x-amz-copy-source-${name}`);
}

/** `existing` is null where there is no object, or a marker in its place. */
export function requireWriteConditions(
  existing: Existing | null,
  { ifMatch, ifNoneMatch }: WriteConditions,
  key: string,
): void {
  if (ifMatch !== null) {
    if (!existing) throw new S3Error('NoSuchKey', { details: { Key: key } });
    if (!fits(ifMatch, existing.etag)) throw failed('If-Match');
  }
  if (ifNoneMatch !== null && existing && fits(ifNoneMatch, existing.etag)) throw failed('If-None-Match');
}

/** Whether the answer tells who asks what an object holds, which only those may learn who may read it. */
export function namesTag(ifMatch: string | null): boolean {
  return ifMatch !== null && ifMatch.trim() !== '*';
}

/** One tag, several, or "*"; with quotes or without. */
export function fits(header: string, etag: string): boolean {
  return header.split(',').some((each) => {
    const tag = each.trim().replace(/^W\//, '').replace(/^"|"$/g, '');
    return tag === '*' || tag === etag;
  });
}

export function failed(condition: string): S3Error {
  return new S3Error('PreconditionFailed', { details: { Condition: condition } });
}

/** The dates of headers have no finer part. */
function seconds(time: number): number {
  return Math.floor(time / 1000);
}

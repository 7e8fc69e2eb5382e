import { namesEtag } from '../../../engine/etag-list';

/** What a client knows of the file already. */
export type Conditions = {
  ifNoneMatch: string | null;
  ifModifiedSince: string | null;
  ifMatch: string | null;
  ifRange: string | null;
};

export type FileState = { etag: string; modified: Date };

export type Verdict = 'send' | 'not_modified' | 'failed';

export function conditionsOf(headers: Headers): Conditions {
  return {
    ifNoneMatch: headers.get('if-none-match'),
    ifModifiedSince: headers.get('if-modified-since'),
    ifMatch: headers.get('if-match'),
    ifRange: headers.get('if-range'),
  };
}

/** In the order of RFC 9110 §13.2.2. `etag` is quoted. */
export function judge(
  { ifMatch, ifNoneMatch, ifModifiedSince }: Conditions,
  { etag, modified }: FileState,
): Verdict {
  if (ifMatch !== null && !namesEtag(ifMatch, etag)) return 'failed';
  if (ifNoneMatch !== null) return namesEtag(ifNoneMatch, etag) ? 'not_modified' : 'send';
  if (ifModifiedSince === null) return 'send';
  const since = Date.parse(ifModifiedSince);
  return !Number.isNaN(since) && seconds(modified) <= since ? 'not_modified' : 'send';
}

/** Whether a range may be sent to a client that has a part of the file: only when it is still the same. */
export function isRangeWanted({ ifRange }: Conditions, { etag, modified }: FileState): boolean {
  if (ifRange === null) return true;
  return ifRange.startsWith('"') ? ifRange === etag : Date.parse(ifRange) === seconds(modified);
}

/** HTTP dates have no milliseconds. */
function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1_000) * 1_000;
}

import { requestErrors } from './request-errors';

export function revisionTag(revision: number): string {
  return `"r${revision}"`;
}

/** The revision that `If-Match` insists on; null when the writer does not mind. */
export function expectedRevision(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  const match = /^\s*"r(\d{1,15})"\s*$/.exec(ifMatch);
  if (!match) throw requestErrors.bad_if_match({ value: ifMatch });
  return Number(match[1]);
}

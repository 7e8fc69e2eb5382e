/** Whether a list such as that of If-None-Match names it. `etag` is quoted; a weak one is as good. */
export function namesEtag(list: string, etag: string): boolean {
  return list.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}

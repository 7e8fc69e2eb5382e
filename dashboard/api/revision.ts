/** Only on the revision that the writer has seen: on another the write is refused. */
export function ifSeen(revision: number | undefined) {
  return revision === undefined ? {} : { headers: { 'if-match': `"r${revision}"` } };
}

export function commentLines(sign: string, notes: readonly string[]): string {
  return notes.map((note) => `${sign} ${note}\n`).join('');
}

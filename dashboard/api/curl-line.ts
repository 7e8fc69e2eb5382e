/** Every group of every kind answers `health` at its base, so this line works as printed. */
export function curlLine(baseUrl: string, origin: string, path = '/health'): string {
  const base = new URL(baseUrl, origin).href.replace(/\/+$/, '');
  return `curl ${shellWord(`${base}${path}`)}`;
}

function shellWord(word: string): string {
  if (/^[\w:/.%+@=-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

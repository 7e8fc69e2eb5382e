type Pairs = readonly (readonly [string, string])[];

/** The server of the target and the connection to it decide on these. */
const NOT_SENT =
  /^(?:host|content-length|connection|transfer-encoding|accept-encoding|cf-.*|x-forwarded-.*|x-real-ip)$/i;

/** One header in a line, without those that are made anew. */
export function headerText(headers: Pairs): string {
  return headers
    .filter(([name]) => !NOT_SENT.test(name))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** What was changed of them; null takes one away. */
export function headerEdits(before: string, after: string): Record<string, string | null> {
  const [old, wanted] = [readLines(before), readLines(after)];
  const removed = [...old.keys()].filter((name) => !wanted.has(name));
  return {
    ...Object.fromEntries([...wanted].filter(([name, value]) => old.get(name) !== value)),
    ...Object.fromEntries(removed.map((name) => [name, null])),
  };
}

/** As many names as values, the later one wins. */
export function readLines(text: string): Map<string, string> {
  const read = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) read.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return read;
}

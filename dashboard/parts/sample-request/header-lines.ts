type Pair = readonly [name: string, value: string];

/** Not a part of what a person describes. */
const SEED = 'x-understudy-seed';

export function headerLines(headers: readonly Pair[]): string {
  return headers
    .filter(([name]) => name !== SEED)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** Lines without a colon say nothing and are counted from 1. */
export function parseHeaderLines(text: string): { headers: Record<string, string[]>; broken: number[] } {
  const headers: Record<string, string[]> = {};
  const broken: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon < 1 || name === '') broken.push(index + 1);
    else headers[name] = [...(headers[name] ?? []), line.slice(colon + 1).trim()];
  }
  return { headers, broken };
}

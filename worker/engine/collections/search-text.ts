/** Between the values, so that no search finds what begins in one and ends in the next. */
const BETWEEN = '\u001f';

const DEEPEST = 64;

/** All that a full-text search finds in an item: its values, not its names. */
export function searchTextOf(item: unknown): string {
  const texts: string[] = [];
  collect(item, texts, 0);
  return texts.join(BETWEEN);
}

function collect(value: unknown, texts: string[], depth: number): void {
  if (typeof value === 'string') {
    if (value !== '') texts.push(value);
  } else if (typeof value === 'number') {
    if (value !== 0) texts.push(String(value));
  } else if (value === true) texts.push('true');
  else if (typeof value === 'object' && value !== null && depth < DEEPEST)
    for (const inner of Object.values(value)) collect(inner, texts, depth + 1);
}

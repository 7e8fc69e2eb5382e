import { canonicalQueryPart } from './percent-spelling';

type Part = readonly [name: string, value: string];

function order(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function canonicalPart(part: string): Part {
  const equals = part.indexOf('=');
  if (equals < 0) return [canonicalQueryPart(part), ''];
  return [canonicalQueryPart(part.slice(0, equals)), canonicalQueryPart(part.slice(equals + 1))];
}

/** The query as SigV4 signs it: each part spelled one way, sorted by name and then by value. */
export function canonicalQuery(rawQuery: string): string {
  const parts: Part[] = [];
  for (const part of rawQuery.split('&')) {
    if (part === '') continue;
    const spelled = canonicalPart(part);
    if (spelled[0] !== 'X-Amz-Signature') parts.push(spelled);
  }
  return parts
    .sort((left, right) => order(left[0], right[0]) || order(left[1], right[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

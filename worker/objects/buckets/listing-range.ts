import type { Listing, ListWish } from '../../engine/s3/store/listing';

/** Keys in the order of their UTF-8 bytes, which is the one that SQLite compares by. */
export type KeyRange = {
  from: string;
  /** False where only what comes after `from` is meant. */
  isFromIncluded: boolean;
  /** The first key beyond; null for none. */
  until: string | null;
};

type Keyed = { key: string };

/** Reads up to so many rows of a range, in order. Where a key has several, those after `last` belong to it too. */
type ReadRows<Row> = (range: KeyRange, most: number, last: Row | null) => Row[];

const NONE = { rows: [], commonPrefixes: [], isTruncated: false, last: null };
const FIRST_SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;
const LAST_CODE_POINT = 0x10ffff;

/** One page: rows, and in place of those that have the delimiter after the prefix, their groups. */
export function listPage<Row extends Keyed>(wish: ListWish, read: ReadRows<Row>): Listing<Row> {
  if (wish.most <= 0) return NONE;
  const rows: Row[] = [];
  const groups: string[] = [];
  let last: string | null = null;
  for (const { row, group } of entries(wish, read)) {
    if (rows.length + groups.length >= wish.most)
      return { rows, commonPrefixes: groups, isTruncated: true, last };
    if (group === null) rows.push(row);
    else groups.push(group);
    last = group ?? row.key;
  }
  return { rows, commonPrefixes: groups, isTruncated: false, last };
}

/** A group costs at most one more read, however many keys are in it. */
function* entries<Row extends Keyed>(
  wish: ListWish,
  read: ReadRows<Row>,
): Generator<{ row: Row; group: string | null }> {
  const most = wish.most + 1;
  let range = rangeOf(wish);
  let last: Row | null = null;
  let group: string | null = null;
  while (range) {
    const rows = read(range, most, last);
    for (const row of rows) {
      last = row;
      if (group !== null && row.key.startsWith(group)) continue;
      group = groupOf(row.key, wish);
      yield { row, group };
    }
    if (rows.length < most || !last) return;
    range = group === null ? { ...range, from: last.key, isFromIncluded: false } : beyond(range, group);
    if (group !== null) last = null;
  }
}

/** The whole of what is asked; null where nothing can be in it. */
export function rangeOf({ prefix, delimiter, after }: ListWish): KeyRange | null {
  const whole = { from: prefix, isFromIncluded: true, until: prefix === '' ? null : successorOf(prefix) };
  if (after === '') return whole;
  if (delimiter !== '' && groupOf(after, { prefix, delimiter }) === after) return beyond(whole, after);
  // What comes before the prefix, by bytes, takes nothing away.
  if (isBefore(after, prefix)) return whole;
  return { ...whole, from: after, isFromIncluded: false };
}

/** What the key is told as where it is not told itself. */
export function groupOf(
  key: string,
  { prefix, delimiter }: { prefix: string; delimiter: string },
): string | null {
  if (delimiter === '' || !key.startsWith(prefix)) return null;
  const end = key.indexOf(delimiter, prefix.length);
  return end === -1 ? null : key.slice(0, end + delimiter.length);
}

/** The least text that is greater than all which begin with this one. */
export function successorOf(text: string): string | null {
  const points = [...text];
  for (let point = points.pop(); point !== undefined; point = points.pop()) {
    const code = point.codePointAt(0) ?? 0;
    if (code >= LAST_CODE_POINT) continue;
    const next = code + 1 === FIRST_SURROGATE ? AFTER_SURROGATES : code + 1;
    return points.join('') + String.fromCodePoint(next);
  }
  return null;
}

function beyond(range: KeyRange, group: string): KeyRange | null {
  const from = successorOf(group);
  return from === null ? null : { ...range, from, isFromIncluded: true };
}

/** By code points, which is the order of UTF-8. */
function isBefore(text: string, other: string): boolean {
  const others = [...other];
  let place = 0;
  for (const point of text) {
    const against = others[place++];
    if (against === undefined) return false;
    if (point !== against) return (point.codePointAt(0) ?? 0) < (against.codePointAt(0) ?? 0);
  }
  return place < others.length;
}

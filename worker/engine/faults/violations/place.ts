import { type Breach, pointerOf } from './breach';

/** All that may not stand in a header, and what would end the name of a fault there. */
const UNSAFE = /[^!-~]|[%,]/gu;

/** `/items/0/price minimum`; the pointer is percent-encoded, and the whole document is "#". */
export function shownPlace({ path, keyword }: Breach): string {
  const pointer = pointerOf(path).replace(UNSAFE, percentEncoded);
  return `${pointer === '' ? '#' : pointer} ${keyword}`;
}

const encoder = new TextEncoder();

/** encodeURIComponent would fail for half a character. */
function percentEncoded(character: string): string {
  let encoded = '';
  for (const byte of encoder.encode(character)) {
    encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

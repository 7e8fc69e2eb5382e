import { joinPointer, memberOf, parsePointer } from './pointer';

export type RowKeys = {
  /** One for each row, the list's own: to be spliced as the rows are. */
  of(list: unknown[]): string[];
  make(): string;
  address(document: unknown, pointer: string): string;
  pointerOf(document: unknown, address: string): string | undefined;
};

/**
 * Names for the rows of lists that outlive their places. They are kept by the list itself, so that those of rows in a
 * row go with it. An address is a pointer with the keys of rows for their positions.
 */
export function makeRowKeys(): RowKeys {
  const keysOfList = new WeakMap<unknown[], string[]>();
  let made = 0;

  const make = () => `row${++made}`;

  function keysOf(list: unknown[]): string[] {
    const keys = keysOfList.get(list) ?? [];
    while (keys.length < list.length) keys.push(make());
    keys.length = list.length;
    keysOfList.set(list, keys);
    return keys;
  }

  return {
    of: keysOf,
    make,
    address(document, pointer) {
      let place = document;
      let address = '';
      for (const token of parsePointer(pointer)) {
        const key = Array.isArray(place) ? keysOf(place)[Number(token)] : undefined;
        address = joinPointer(address, key ?? token);
        place = memberOf(place, token);
      }
      return address;
    },
    pointerOf(document, address) {
      let place = document;
      let pointer = '';
      for (const token of parsePointer(address)) {
        const position = Array.isArray(place) ? keysOf(place).indexOf(token) : undefined;
        if (position === -1) return undefined;
        const member = position === undefined ? token : String(position);
        pointer = joinPointer(pointer, member);
        place = memberOf(place, member);
      }
      return pointer;
    },
  };
}

import { isoTime } from '../../../platform/clock';
import type { Ids } from '../../../platform/ids';

/** What is new in each sample: ids in the vendors' forms, and the time. */
export type Fresh = {
  /** Epoch milliseconds. */
  now: number;
  seconds: number;
  iso: string;
  uuid(): string;
  hex(length: number): string;
  /** A number of so many digits. */
  number(digits: number): number;
  /** Letters and digits. */
  code(length: number): string;
};

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export function freshFrom(ids: Ids, now: number): Fresh {
  const hex = (length: number) => {
    let text = '';
    while (text.length < length) text += ids.next().replaceAll('-', '');
    return text.slice(0, length);
  };
  const digits = (length: number) => Array.from(hex(length), (one) => Number.parseInt(one, 16) % 10).join('');
  return {
    now,
    seconds: Math.floor(now / 1000),
    iso: isoTime(now).replace(/\.\d+Z$/, 'Z'),
    uuid: () => ids.next(),
    hex,
    number: (length) => Number(`${1 + (Number.parseInt(hex(1), 16) % 9)}${digits(length - 1)}`),
    code: (length) =>
      Array.from({ length }, () => LETTERS[Number.parseInt(hex(2), 16) % LETTERS.length]).join(''),
  };
}

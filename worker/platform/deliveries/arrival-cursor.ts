import { requestErrors } from '../api/request-errors';

/** The place of a row in the order in which it came. */
export function writeArrivalCursor(number: number): string {
  return number.toString(36);
}

export function readArrivalCursor(text: string): number {
  if (!/^[0-9a-z]{1,10}$/.test(text)) throw requestErrors.bad_cursor();
  return Number.parseInt(text, 36);
}

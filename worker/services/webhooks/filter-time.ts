import * as z from 'zod';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)([Zz]|[+\- ]\d{2}:\d{2})?$/;

/** As people write times into a query; without an offset it is UTC. */
export const filterTime = z
  .string()
  .refine(
    (text) => momentOf(text) !== null,
    'A time is written as 2030-01-31T12:00:00Z, with an offset in place of the Z, or as a day, 2030-01-31.',
  );

/** Epoch milliseconds; null for what is no time. */
export function momentOf(text: string): number | null {
  const iso = DAY.test(text) ? `${text}T00:00:00Z` : isoOf(text);
  const moment = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(moment) ? null : moment;
}

function isoOf(text: string): string | null {
  const [, day, time, offset = 'Z'] = TIME.exec(text) ?? [];
  if (day === undefined) return null;
  // In a query a "+" that nobody has encoded is a blank.
  return `${day}T${time}${offset.toUpperCase().replace(' ', '+')}`;
}

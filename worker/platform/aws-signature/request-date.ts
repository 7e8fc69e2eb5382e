const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const EXTENDED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const MAIL =
  /^(?:[A-Za-z]{3,9},? )?\d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+-]\d{4})$/;

/** "20130524T000000Z"; null for anything else, and for a day that no calendar has. */
export function readBasicDate(text: string): number | null {
  const parts = BASIC.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  // Takes no month 13, no hour 25 and no second 60, but 31 days for every month and an hour 24.
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(day) ? time : null;
}

/** A date in any of the spellings that S3 reads in `x-amz-date` and `Date`. Before 1970 there are none. */
export function readRequestDate(text: string): number | null {
  const basic = readBasicDate(text);
  if (basic !== null) return basic < 0 ? null : basic;
  if (!EXTENDED.test(text) && !MAIL.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) || time < 0 ? null : time;
}

/** "20130524T000000Z" */
export function basicDate(time: number): string {
  return secondsDate(time).replaceAll('-', '').replaceAll(':', '');
}

/** "2013-05-24T00:00:00Z" */
export function secondsDate(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

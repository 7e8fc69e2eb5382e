import { STATUS_PHRASES, statusText } from '../../ui/status-phrases';

/** What the list begins with: nine of ten answers are among them. */
const USUAL = [
  200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 502, 503, 504,
];

/** Statuses that are meant by digits or by words of their phrase; any number that the server can send is one. */
export function statusesFor(typed: string): number[] {
  const wanted = typed.trim().toLowerCase();
  const known = Object.keys(STATUS_PHRASES).map(Number);
  if (wanted === '') return [...USUAL, ...known.filter((status) => !USUAL.includes(status))];
  const found = known.filter((status) => wanted.split(/\s+/).every((word) => isMeant(status, word)));
  const free = /^[2-5]\d\d$/.test(wanted) ? Number(wanted) : undefined;
  return free === undefined || found.includes(free) ? found : [free, ...found];
}

function isMeant(status: number, word: string): boolean {
  return /^\d+$/.test(word)
    ? String(status).startsWith(word)
    : statusText(status).toLowerCase().includes(word);
}

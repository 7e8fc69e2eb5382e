export const LEVELS = ['info', 'warn', 'error'] as const;

export type Level = (typeof LEVELS)[number];

export type ConsoleLine = {
  id: number;
  at: number;
  level: Level;
  method: string;
  path: string;
  /** 0: nothing came back. */
  status: number;
  milliseconds: number;
  /** What the answer says besides: a job, how long to wait. */
  note: string;
};

export type ConsoleFilter = { level: Level | 'all'; text: string };

/** As it stands in an address; anything else is no filter. */
export function levelNamed(name: string | undefined): ConsoleFilter['level'] {
  return LEVELS.find((level) => level === name) ?? 'all';
}

/** A refusal is an error; an answer that asks to come again is worth a look; all else is as it should be. */
export function levelOf(method: string, status: number, headers: Headers): Level {
  if (status === 0 || status >= 400) return 'error';
  return method === 'GET' && headers.has('retry-after') ? 'warn' : 'info';
}

export function isShown(line: ConsoleLine, { level, text }: ConsoleFilter): boolean {
  if (level !== 'all' && line.level !== level) return false;
  return lineText(line).toLowerCase().includes(text.trim().toLowerCase());
}

/** As it is copied, and as it is searched. */
export function lineText({ at, level, method, path, status, milliseconds, note }: ConsoleLine): string {
  const told = [clockTime(at), level.toUpperCase().padEnd(5), method, path, status || 'no answer'];
  return [...told, `${milliseconds} ms`, note].filter((each) => each !== '').join(' ');
}

/** An id is known by its beginning; the whole one is in what is copied. */
export function shortIds(text: string): string {
  return text.replace(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '$1…');
}

/** By the clock on the wall of who reads it, to the second. */
export function clockTime(at: number): string {
  const moment = new Date(at);
  const parts = [moment.getHours(), moment.getMinutes(), moment.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

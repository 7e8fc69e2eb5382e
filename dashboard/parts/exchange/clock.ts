import { language } from '../../i18n/language';

type Formats = { clock: Intl.DateTimeFormat; whole: Intl.DateTimeFormat };

const made = new Map<string, Formats>();

/** Hours, minutes and seconds: a row of a log has no room for "a.m.". */
export function clockTime(at: number): string {
  return formats().clock.format(at);
}

/** ".042" */
export function fraction(at: number): string {
  return `.${String(at % 1000).padStart(3, '0')}`;
}

export function wholeTime(at: number): string {
  return `${formats().whole.format(at)}${fraction(at)}`;
}

/** Making one costs a hundred times more than using it. */
function formats(): Formats {
  const spoken = language();
  const known = made.get(spoken);
  if (known) return known;
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const date = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const fresh = {
    clock: new Intl.DateTimeFormat(spoken, time),
    whole: new Intl.DateTimeFormat(spoken, { ...date, ...time }),
  };
  made.set(spoken, fresh);
  return fresh;
}

import { compilePattern } from '../regex/compile-pattern';
import { parseDate } from '../time/parse-date';

export type TextTest = (text: string) => boolean;
export type PlaceholderResult = { ok: true; test: TextTest | null } | { ok: false; reason: string };

const NAME = /^\s*xmlunit\.(\w+)\s*(?:\((.*)\))?\s*$/s;

/** A text that is a placeholder becomes a test; null when it is plain text. */
export function compilePlaceholder(
  text: string,
  { open, close }: { open: string; close: string },
): PlaceholderResult {
  const delimited = compilePattern(`\\s*(?:${pattern(open)})(?<inner>.*)(?:${pattern(close)})\\s*`, {
    dotAll: true,
    whole: true,
  });
  if (!delimited.ok) return { ok: false, reason: `The delimiters of placeholders: ${delimited.reason}` };
  const found = NAME.exec(delimited.pattern.exec(text)?.named.inner ?? '');
  if (found === null) return { ok: true, test: null };
  const [, name = '', argument = ''] = found;
  switch (name) {
    case 'ignore':
      return { ok: true, test: () => true };
    case 'isNumber':
      return { ok: true, test: (value) => value.trim() !== '' && Number.isFinite(Number(value)) };
    case 'isDateTime':
      return { ok: true, test: (value) => parseDate(value.trim()) !== null };
    case 'matchesRegex': {
      const regex = compilePattern(argument, { dotAll: true, whole: true });
      if (!regex.ok) return regex;
      return { ok: true, test: (value) => regex.pattern.test(value) };
    }
    default:
      return {
        ok: false,
        reason: `"xmlunit.${name}" is not known: there are ignore, isNumber, isDateTime and matchesRegex(...).`,
      };
  }
}

/** The usual delimiters are plain text; others are patterns. */
function pattern(delimiter: string): string {
  if (delimiter === '${') return '\\$\\{';
  return delimiter === '}' ? '\\}' : delimiter;
}

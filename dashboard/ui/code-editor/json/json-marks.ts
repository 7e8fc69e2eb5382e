import type { Fix, Mark } from '../editor-types';
import { words } from '../words';
import { readJson } from './json-reader';
import type { Fault } from './json-text';

/** Above it the browser's own parser is asked: it is much faster, and says where it stopped. */
const LARGE = 200_000;

/** What is wrong with a text as JSON: where, in words, and what to write instead where that is clear. */
export function jsonMarks(source: string): Mark[] {
  if (source.length <= LARGE) return marksOf(readJson(source).faults, source);
  const stop = parserStop(source);
  if (stop === null) return [];
  if (stop === undefined) return marksOf(readJson(source).faults, source);
  if (stop >= source.length) return marksOf([{ kind: 'cutOff', from: stop - 1, to: stop, text: '' }], source);
  return marksOf([{ kind: 'unexpected', from: stop, to: stop + 1, text: source[stop] ?? '' }], source);
}

/** Where JSON.parse gives up; null when it does not, undefined where the browser keeps it to itself. */
function parserStop(source: string): number | null | undefined {
  try {
    JSON.parse(source);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/end of (JSON|data)/i.test(message)) return source.length;
    const place = /position (\d+)/.exec(message)?.[1];
    return place === undefined ? undefined : Number(place);
  }
}

function marksOf(faults: readonly Fault[], source: string): Mark[] {
  return faults.map((fault) => markOf(fault, source));
}

export function markOf(fault: Fault, source: string): Mark {
  const { kind, from, to, text } = fault;
  const fix = fixOf(fault, source);
  const severity = kind === 'duplicateKey' ? 'warning' : 'error';
  return { from, to, severity, message: words().json[kind](text), ...(fix && { fix }) };
}

const MEANT: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'null',
  undefined: 'null',
  NaN: 'null',
};

function fixOf({ kind, from, to, text }: Fault, source: string): Fix | null {
  switch (kind) {
    case 'missingComma': {
      const end = source.slice(0, from).trimEnd().length;
      return { from: end, to: end, insert: ',' };
    }
    case 'trailingComma':
    case 'comment':
      return { from, to, insert: '' };
    case 'missingColon':
      return { from: to, to, insert: ':' };
    case 'quotes':
      return { from, to, insert: JSON.stringify(source.slice(from + 1, to - 1).replaceAll("\\'", "'")) };
    case 'unquoted':
      return { from, to, insert: JSON.stringify(text) };
    case 'unclosed':
      return { from: source.length, to: source.length, insert: text };
    case 'badWord':
      return { from, to, insert: Object.hasOwn(MEANT, text) ? (MEANT[text] ?? '') : JSON.stringify(text) };
    default:
      return null;
  }
}

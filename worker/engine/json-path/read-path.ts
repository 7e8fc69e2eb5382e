import { PathSource } from './path-source';
import { METHODS, type Method, type PathQuery, type Segment, type Selector } from './path-syntax';
import { readFilter } from './read-filter';

const NAME = /[^\s.[\](){}'",*=!<>&|~?:/@]+/y;
const INTEGER = /-?\d{1,15}/y;
const LAST_ITEM = /\(\s*@\.length\s*-\s*(\d{1,15})\s*\)/y;

/** A whole path; one without "$" is meant to begin at the document. */
export function readPath(text: string): PathQuery {
  const source = new PathSource(text);
  source.skipSpace();
  const hasRoot = source.take('$') || source.take('@');
  const query = readSegments(source, 'root', !hasRoot);
  source.skipSpace();
  if (!source.isAtEnd) source.fail(`"${source.next}" cannot follow here: use ".name" or "[...]".`);
  return query;
}

/** What stands behind "$" or "@". */
export function readSegments(source: PathSource, from: PathQuery['from'], beginsWithName = false): PathQuery {
  const segments: Segment[] = [];
  if (beginsWithName && !source.isAtEnd && source.next !== '.' && source.next !== '[') {
    segments.push({ descends: false, selectors: [readDotSelector(source)] });
  }
  for (;;) {
    skipSpaceInside(source);
    const method = readMethod(source);
    if (method !== null) return { from, segments, method };
    const segment = readSegment(source);
    if (segment === null) return { from, segments, method: null };
    segments.push(segment);
  }
}

/** Space between segments means nothing; behind the last one it is not the path's. */
function skipSpaceInside(source: PathSource): void {
  const start = source.at;
  source.skipSpace();
  if (source.next !== '.' && source.next !== '[') source.at = start;
}

function readMethod(source: PathSource): Method | null {
  const start = source.at;
  if (!source.take('.')) return null;
  const name = source.takePattern(NAME);
  if (name === null || !source.take('(')) {
    source.at = start;
    return null;
  }
  const method = METHODS.find((known) => known === name);
  if (method === undefined)
    source.fail(`"${name}()" is not known: there are ${METHODS.join('(), ')}().`, start + 1);
  source.skipSpace();
  source.expect(')');
  return method;
}

function readSegment(source: PathSource): Segment | null {
  if (source.take('..')) {
    const selectors = source.next === '[' ? readBrackets(source) : [readDotSelector(source)];
    return { descends: true, selectors };
  }
  if (source.next === '[') return { descends: false, selectors: readBrackets(source) };
  if (!source.take('.')) return null;
  return { descends: false, selectors: [readDotSelector(source)] };
}

function readDotSelector(source: PathSource): Selector {
  if (source.take('*')) return { kind: 'wildcard' };
  if (source.next === "'" || source.next === '"')
    return { kind: 'name', name: source.quoted(), isQuoted: true };
  const name = source.takePattern(NAME);
  if (name === null) source.fail('A name or "*" was expected.');
  return { kind: 'name', name, isQuoted: false };
}

function readBrackets(source: PathSource): Selector[] {
  const selectors: Selector[] = [];
  source.expect('[');
  for (;;) {
    source.skipSpace();
    selectors.push(readSelector(source));
    source.skipSpace();
    if (source.take(']')) return selectors;
    source.expect(',');
  }
}

function readSelector(source: PathSource): Selector {
  if (source.next === "'" || source.next === '"')
    return { kind: 'name', name: source.quoted(), isQuoted: true };
  if (source.take('*')) return { kind: 'wildcard' };
  if (source.take('?')) return { kind: 'filter', test: source.nested(() => readFilter(source)) };
  const last = source.takePattern(LAST_ITEM);
  if (last !== null) return { kind: 'index', index: -Number(/\d+/.exec(last)?.[0]) };
  return readIndexOrSlice(source);
}

function readIndexOrSlice(source: PathSource): Selector {
  const start = readInteger(source);
  source.skipSpace();
  if (!source.take(':')) {
    if (start === null) source.fail('A name in quotes, an index, a slice, "*" or "?" was expected.');
    return { kind: 'index', index: start };
  }
  source.skipSpace();
  const end = readInteger(source);
  source.skipSpace();
  if (!source.take(':')) return { kind: 'slice', start, end, step: 1 };
  source.skipSpace();
  return { kind: 'slice', start, end, step: readInteger(source) ?? 1 };
}

function readInteger(source: PathSource): number | null {
  const digits = source.takePattern(INTEGER);
  return digits === null ? null : Number(digits);
}

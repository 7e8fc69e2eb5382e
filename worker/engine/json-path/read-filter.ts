import { compilePattern } from '../regex/compile-pattern';
import type { PatternFlags } from '../regex/pattern-tree';
import type { PathSource } from './path-source';
import { COMPARISONS, type Comparison, type Expression, FUNCTIONS, type LinearPattern } from './path-syntax';
import { readSegments } from './read-path';

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_]+/y;
const SIGN = /===|!==|==|!=|<>|<=|>=|<|>|=~/y;
const SIGNS: Readonly<Record<string, Comparison>> = { '===': '==', '!==': '!=', '<>': '!=' };

/** Behind "?": with or without parentheses around it. */
export function readFilter(source: PathSource): Expression {
  const terms = [readAnd(source)];
  while (takeSpaced(source, '||')) terms.push(readAnd(source));
  return join('or', terms);
}

function readAnd(source: PathSource): Expression {
  const terms = [readTerm(source)];
  while (takeSpaced(source, '&&')) terms.push(readTerm(source));
  return join('and', terms);
}

function readTerm(source: PathSource): Expression {
  source.skipSpace();
  if (source.next === '!' && source.text[source.at + 1] !== '=') {
    source.at++;
    return { kind: 'not', term: source.nested(() => readTerm(source)) };
  }
  if (!source.take('(')) return readComparison(source);
  const inner = source.nested(() => readFilter(source));
  source.skipSpace();
  source.expect(')');
  return inner;
}

function readComparison(source: PathSource): Expression {
  const start = source.at;
  const left = readOperand(source);
  source.skipSpace();
  const operator = readOperator(source);
  if (operator === null) {
    const isTest = left.kind !== 'literal' || typeof left.value === 'boolean';
    if (!isTest) source.fail('A value alone is no condition: compare it with something.', start);
    return left;
  }
  source.skipSpace();
  if (operator === '=~') return { kind: 'matches', subject: left, pattern: readPattern(source) };
  return { kind: 'compare', operator, left, right: readOperand(source) };
}

function readOperator(source: PathSource): Comparison | '=~' | null {
  const sign = source.takePattern(SIGN);
  if (sign !== null) return SIGNS[sign] ?? COMPARISONS.find((known) => known === sign) ?? '=~';
  const start = source.at;
  const word = source.takePattern(WORD)?.toLowerCase();
  if (word === undefined) return null;
  const known = COMPARISONS.find((name) => name === word);
  if (known === undefined) source.fail(`"${word}" is not an operator of filters.`, start);
  return known;
}

function readOperand(source: PathSource): Expression {
  source.skipSpace();
  if (source.take('@')) return { kind: 'path', query: source.nested(() => readSegments(source, 'current')) };
  if (source.take('$')) return { kind: 'path', query: source.nested(() => readSegments(source, 'root')) };
  if (source.next === "'" || source.next === '"') return literal(source.quoted());
  if (source.next === '[') return literal(source.nested(() => readList(source)));
  const number = source.takePattern(NUMBER);
  if (number !== null) return literal(Number(number));
  const start = source.at;
  const word = source.takePattern(WORD);
  if (word === null) source.fail('A path, a value or a function was expected.');
  if (source.take('(')) return source.nested(() => readCall(source, word, start));
  const lower = word.toLowerCase();
  if (lower === 'null') return literal(null);
  if (lower === 'true' || lower === 'false') return literal(lower === 'true');
  source.fail(`"${word}" is no value: put text in quotes.`, start);
}

function readList(source: PathSource): unknown[] {
  const items: unknown[] = [];
  source.expect('[');
  source.skipSpace();
  if (source.take(']')) return items;
  for (;;) {
    const item = readOperand(source);
    if (item.kind !== 'literal') source.fail('A list in a filter holds plain values.');
    items.push(item.value);
    source.skipSpace();
    if (source.take(']')) return items;
    source.expect(',');
  }
}

function readCall(source: PathSource, word: string, start: number): Expression {
  const name = FUNCTIONS.find((known) => known === word);
  if (name === undefined)
    source.fail(`"${word}()" is not known: there are ${FUNCTIONS.join('(), ')}().`, start);
  const args = [readOperand(source)];
  while (takeSpaced(source, ',')) args.push(readOperand(source));
  source.skipSpace();
  source.expect(')');
  const isPatternCall = name === 'match' || name === 'search';
  if (args.length !== (isPatternCall ? 2 : 1))
    source.fail(`${name}() takes ${isPatternCall ? 'two values' : 'one value'}.`, start);
  const takesPath = name === 'count' || name === 'value';
  if (takesPath && args[0]?.kind !== 'path') source.fail(`${name}() takes a path.`, start);
  if (!isPatternCall) return { kind: 'call', name, args, pattern: null };
  const pattern = args[1]?.kind === 'literal' ? args[1].value : undefined;
  if (typeof pattern !== 'string')
    source.fail(`The pattern of ${name}() is a text in quotes: others could not be checked ahead.`, start);
  return { kind: 'call', name, args, pattern: linear(source, pattern, { whole: name === 'match' }, start) };
}

/** As in `=~ /text/i`; the whole value must match, as in Jayway. A pattern may also stand in quotes. */
function readPattern(source: PathSource): LinearPattern {
  const start = source.at;
  if (source.next === "'" || source.next === '"')
    return linear(source, source.quoted(), { whole: true }, start);
  source.expect('/');
  const from = source.at;
  while (source.next !== '/') {
    if (source.isAtEnd) source.fail('This pattern is not closed with "/".', start);
    source.at += source.next === '\\' ? 2 : 1;
  }
  const text = source.text.slice(from, source.at);
  source.at++;
  const flags = source.takePattern(/[a-z]+/y) ?? '';
  const unknown = /[^ismux]/.exec(flags)?.[0];
  if (unknown !== undefined)
    source.fail(`"${unknown}" is not a flag of patterns: there are i, s and m.`, start);
  const has = (flag: string) => flags.includes(flag);
  return linear(
    source,
    text,
    { ignoreCase: has('i'), dotAll: has('s'), multiline: has('m'), whole: true },
    start,
  );
}

function linear(source: PathSource, text: string, flags: PatternFlags, start: number): LinearPattern {
  const compiled = compilePattern(text, flags);
  return compiled.ok ? compiled.pattern : source.fail(compiled.reason, start);
}

function takeSpaced(source: PathSource, wanted: string): boolean {
  source.skipSpace();
  return source.take(wanted);
}

function join(kind: 'or' | 'and', terms: Expression[]): Expression {
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : { kind, terms };
}

function literal(value: unknown): Expression {
  return { kind: 'literal', value };
}

import { readCallArguments } from './call-syntax';
import { isSpace, type SourceReader } from './source-reader';
import type { Expression, HashArgument, PathExpression } from './syntax';
import { SyntaxFault } from './syntax-fault';
import { NESTING_MOST } from './template-limits';

const NUMBER = /-?\d+(?:\.\d+)?(?=[\s=~})\]|,]|$)/y;
const KEYWORDS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

/** A helper with arguments, or a value alone, up to the end of the tag or the parenthesis. */
export function readExpression(reader: SourceReader, depth = 0): Expression {
  reader.skipSpace();
  const head = readOperand(reader, depth);
  const args: Expression[] = [];
  const hash: HashArgument[] = [];
  for (reader.skipSpace(); !isAtEnd(reader); reader.skipSpace()) {
    const name = hashName(reader);
    if (name === null) args.push(readOperand(reader, depth));
    else hash.push({ name, value: readOperand(reader, depth) });
  }
  if (args.length === 0 && hash.length === 0) return head;
  if (head.kind !== 'path') {
    throw new SyntaxFault('Only the name of a helper may have arguments', head.offset, head.length);
  }
  return { kind: 'call', head, args, hash, offset: head.offset, length: reader.at - head.offset };
}

export function readOperand(reader: SourceReader, depth: number): Expression {
  const offset = reader.at;
  const char = reader.peek();
  if (char === '(') return readSubexpression(reader, depth);
  if (char === '"' || char === "'") {
    const value = reader.readText();
    return { kind: 'literal', value, offset, length: reader.at - offset };
  }
  const number = readNumber(reader);
  if (number !== null) return { kind: 'literal', value: number, offset, length: reader.at - offset };
  const path = readPath(reader);
  if (reader.peek() === '(' && !path.isData && path.up === 0 && path.parts.length > 0) {
    return readCallArguments(reader, path, depth);
  }
  if (KEYWORDS.has(path.text)) {
    return { kind: 'literal', value: KEYWORDS.get(path.text), offset, length: path.length };
  }
  return path;
}

/** A call even without arguments: (now). */
function readSubexpression(reader: SourceReader, depth: number): Expression {
  const offset = reader.at;
  if (depth >= NESTING_MOST) {
    throw new SyntaxFault(`Parentheses may be nested ${NESTING_MOST} deep`, offset);
  }
  reader.at += 1;
  const inner = readExpression(reader, depth + 1);
  reader.skipSpace();
  if (!reader.take(')')) throw new SyntaxFault('This parenthesis is not closed', offset);
  const length = reader.at - offset;
  if (inner.kind === 'path') return { kind: 'call', head: inner, args: [], hash: [], offset, length };
  return { ...inner, offset, length };
}

export function readNumber(reader: SourceReader): number | null {
  NUMBER.lastIndex = reader.at;
  const found = NUMBER.exec(reader.source);
  if (!found) return null;
  reader.at += found[0].length;
  return Number(found[0]);
}

/** a.b, a/b, a.[any name], ../a, ./a, this.a, @index, @../key */
export function readPath(reader: SourceReader): PathExpression {
  const offset = reader.at;
  const isData = reader.take('@');
  let up = 0;
  let isOfThis = false;
  while (reader.startsWith('..')) {
    reader.at += 2;
    up += 1;
    if (!reader.take('/')) break;
  }
  const isBareUp = up > 0 && reader.source[reader.at - 1] === '.';
  if (!isBareUp && reader.peek() === '.') {
    reader.at += 1;
    isOfThis = true;
    if (!reader.take('/')) return path(isDone(reader) ? [] : fault(reader));
  }
  const parts: string[] = [];
  if (!isBareUp) readParts();
  if (parts[0] === 'this' && !isData) {
    parts.shift();
    isOfThis = true;
  }
  return path(parts);

  function readParts(): void {
    do {
      const start = reader.at;
      const part = reader.peek() === '[' ? reader.readBracketed() : reader.readName();
      if (reader.at === start) fault(reader);
      parts.push(part);
    } while (reader.take('.') || (reader.peek() === '/' && reader.take('/')) || reader.peek() === '[');
  }

  function path(found: string[]): PathExpression {
    const text = reader.source.slice(offset, reader.at);
    return { kind: 'path', text, isData, up, isOfThis, parts: found, offset, length: text.length };
  }
}

function isDone(reader: SourceReader): boolean {
  return reader.peek() === '' || isSpace(reader.peek()) || isAtEnd(reader) || reader.peek() === ',';
}

function fault(reader: SourceReader): never {
  const near = reader.near();
  const operator = /^(?:[=!]={1,2}|&&|\|\||[<>]=?)/.exec(near)?.[0];
  if (operator) {
    const message = `There are no operators such as ${operator}; helpers compare: eq, gt, lt, and, or, not`;
    throw new SyntaxFault(message, reader.at, operator.length, '(eq a b)');
  }
  throw new SyntaxFault(
    near === '' ? 'The tag ends where a name was expected' : `"${near}" cannot be read as a name or a value`,
    reader.at,
    near.length || 1,
  );
}

function isAtEnd(reader: SourceReader): boolean {
  const char = reader.peek();
  if (char === '' || char === ')' || char === '}') return true;
  if (char === '~') return reader.peek(1) === '}';
  return char === 'a' && /^as\s+\|/.test(reader.source.slice(reader.at, reader.at + 16));
}

/** Goes behind `name=` when that stands here. */
function hashName(reader: SourceReader): string | null {
  const start = reader.at;
  const name = reader.peek() === '[' ? reader.readBracketed() : reader.readName();
  reader.skipSpace();
  if (name !== '' && reader.peek(1) !== '=' && reader.take('=')) {
    reader.skipSpace();
    return name;
  }
  reader.at = start;
  return null;
}

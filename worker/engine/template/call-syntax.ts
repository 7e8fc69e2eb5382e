import { readNumber, readOperand } from './expression-parser';
import type { SourceReader } from './source-reader';
import type { CallExpression, Expression, HashArgument, PathExpression } from './syntax';
import { SyntaxFault } from './syntax-fault';
import { NESTING_MOST } from './template-limits';

/** As Python writes them. */
const PYTHON_WORDS = new Map<string, unknown>([
  ['True', true],
  ['False', false],
  ['None', null],
]);

/**
 * faker.number.int({ min: 1, max: 9 }), Faker.name(), Faker.random_int(min=1, max=9): the reader stands at the parenthesis.
 * What comes of it is a call of `call` with the name and the arguments; now() is just {{now}}.
 */
export function readCallArguments(reader: SourceReader, path: PathExpression, depth: number): CallExpression {
  const open = reader.at;
  const args: Expression[] = [];
  const hash: HashArgument[] = [];
  reader.at += 1;
  readItems(reader, ')', open, depth, () => {
    const name = memberName(reader, '=');
    if (name === null) args.push(readValue(reader, depth + 1));
    else hash.push({ name, value: readValue(reader, depth + 1) });
  });
  if (reader.peek() === '.') {
    throw new SyntaxFault('Nothing can be read from the result of a call', reader.at, reader.near().length);
  }
  const { offset } = path;
  const length = reader.at - offset;
  if (path.parts.length === 1) return { kind: 'call', head: path, args, hash, offset, length };
  const name: Expression = { kind: 'literal', value: path.parts.join('.'), offset, length: path.length };
  const head: PathExpression = { ...path, text: 'call', parts: ['call'] };
  return { kind: 'call', head, args: [name, ...args], hash, offset, length };
}

function readValue(reader: SourceReader, depth: number): Expression {
  const offset = reader.at;
  if (depth > NESTING_MOST) throw new SyntaxFault(`Values may be nested ${NESTING_MOST} deep`, offset);
  if (reader.take('[')) {
    const items: Expression[] = [];
    readItems(reader, ']', offset, depth, () => items.push(readValue(reader, depth + 1)));
    return { kind: 'list', items, offset, length: reader.at - offset };
  }
  if (reader.take('{')) {
    const members: HashArgument[] = [];
    readItems(reader, '}', offset, depth, () => {
      const name = memberName(reader, ':');
      if (name === null) throw new SyntaxFault('A name and a colon are expected here', reader.at);
      members.push({ name, value: readValue(reader, depth + 1) });
    });
    return { kind: 'record', members, offset, length: reader.at - offset };
  }
  const number = readNumber(reader);
  if (number !== null) return { kind: 'literal', value: number, offset, length: reader.at - offset };
  const operand = readOperand(reader, depth);
  if (operand.kind !== 'path' || !PYTHON_WORDS.has(operand.text)) return operand;
  return { kind: 'literal', value: PYTHON_WORDS.get(operand.text), offset, length: operand.length };
}

function readItems(
  reader: SourceReader,
  close: string,
  open: number,
  depth: number,
  readItem: () => void,
): void {
  if (depth > NESTING_MOST) throw new SyntaxFault(`Values may be nested ${NESTING_MOST} deep`, open);
  reader.skipSpace();
  if (reader.take(close)) return;
  for (;;) {
    reader.skipSpace();
    readItem();
    reader.skipSpace();
    if (reader.take(close)) return;
    if (!reader.take(',')) throw new SyntaxFault(`A comma or a ${close} is expected here`, reader.at);
  }
}

function memberName(reader: SourceReader, sign: '=' | ':'): string | null {
  const start = reader.at;
  const char = reader.peek();
  const isQuoted = sign === ':' && (char === '"' || char === "'");
  const read = isQuoted ? reader.readText() : reader.readName();
  // A colon may stand in the names of Handlebars.
  const colon = sign === ':' && !isQuoted ? read.indexOf(':') : -1;
  if (colon > 0) {
    reader.at = start + colon + 1;
    reader.skipSpace();
    return read.slice(0, colon);
  }
  reader.skipSpace();
  if (read !== '' && reader.take(sign)) {
    reader.skipSpace();
    return read;
  }
  reader.at = start;
  return null;
}

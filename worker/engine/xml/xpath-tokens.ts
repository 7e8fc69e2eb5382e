import { XPathTrouble } from './xpath-syntax';

export type Token = {
  kind: 'sign' | 'operator' | 'name' | 'string' | 'number' | 'end';
  text: string;
  at: number;
};

const NAME = /[\p{L}_][\p{L}\p{N}_.\-·]*/uy;
const NUMBER = /\d+(?:\.\d*)?|\.\d+/y;
const SIGN = /\/\/|::|\.\.|!=|<=|>=|[/()[\].@,|+\-=<>*:$]/y;
const WORD_OPERATORS = new Set(['and', 'or', 'div', 'mod']);
/** Behind these a name is a name and "*" a wildcard, not an operator. */
const OPERAND_FOLLOWS = new Set([
  '@',
  '::',
  '(',
  '[',
  ',',
  '/',
  '//',
  '|',
  '+',
  '-',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  ':',
]);

export function xpathTokens(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(source[at] ?? '')) at++;
    const token = readToken(source, at, tokens.at(-1));
    tokens.push(token);
    if (token.kind === 'end') return tokens;
    at += token.text.length + (token.kind === 'string' ? 2 : 0);
  }
}

function readToken(source: string, at: number, before: Token | undefined): Token {
  const first = source[at];
  if (first === undefined) return { kind: 'end', text: '', at };
  if (first === '"' || first === "'") {
    const end = source.indexOf(first, at + 1);
    if (end === -1) throw new XPathTrouble('This string is not closed.', at);
    return { kind: 'string', text: source.slice(at + 1, end), at };
  }
  const number = take(NUMBER, source, at);
  if (number !== null) return { kind: 'number', text: number, at };
  const name = take(NAME, source, at);
  const mayOperate = before !== undefined && before.kind !== 'operator' && !isOpen(before);
  if (name !== null) {
    const isOperator = mayOperate && WORD_OPERATORS.has(name);
    return { kind: isOperator ? 'operator' : 'name', text: name, at };
  }
  const sign = take(SIGN, source, at);
  if (sign === null) throw new XPathTrouble(`"${first}" cannot stand here.`, at);
  return { kind: sign === '*' && mayOperate ? 'operator' : 'sign', text: sign, at };
}

function isOpen({ kind, text }: Token): boolean {
  return kind === 'sign' && OPERAND_FOLLOWS.has(text);
}

function take(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

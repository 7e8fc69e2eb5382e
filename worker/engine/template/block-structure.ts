import type { Block, CallExpression, PathExpression, Statement, TagToken, Token } from './syntax';
import { SyntaxFault } from './syntax-fault';
import { NESTING_MOST } from './template-limits';

/** Puts what stands between the tags of a block into the block. */
export function buildBlocks(tokens: readonly Token[], source: string): Statement[] {
  let at = 0;
  const { statements, end } = readStatements(0);
  if (end) throw new SyntaxFault(strayMessage(end), end.offset, end.length);
  return statements;

  /** Until a tag that these statements do not own: else or close. */
  function readStatements(depth: number): { statements: Statement[]; end: TagToken | null } {
    const statements: Statement[] = [];
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.kind === 'comment') continue;
      if (token.kind === 'else' || token.kind === 'close') return { statements, end: token };
      statements.push(token.kind === 'text' ? token : readStatement(token, depth));
    }
    return { statements, end: null };
  }

  function readStatement(tag: TagToken, depth: number): Statement {
    const { offset, length } = tag;
    if (tag.kind === 'open' || tag.kind === 'inverse') return readBlock(tag, depth + 1);
    if (tag.kind === 'partial') return partialUse(tag, null);
    const expression = expressionOf(tag);
    if (tag.kind !== 'raw') {
      return { kind: 'mustache', expression, isUnescaped: tag.isUnescaped, place: tag.place, offset, length };
    }
    return { kind: 'raw', name: named(expression).text, content: tag.content, offset, length };
  }

  function readBlock(tag: TagToken, depth: number): Statement {
    if (depth > NESTING_MOST) {
      throw new SyntaxFault(`Blocks may be nested ${NESTING_MOST} deep`, tag.offset, tag.length);
    }
    at += 1;
    const bodyStart = tag.offset + tag.length;
    const { statements, end } = readStatements(depth);
    if (!end)
      throw new SyntaxFault(`This block is not closed with {{/${headOf(tag)}}}`, tag.offset, tag.length);
    const otherwise = end.kind === 'else' ? readOtherwise(tag, end, depth) : null;
    const close = tokens[at];
    if (close && close.kind !== 'text') expectClose(tag, close);
    const written = source.slice(bodyStart, end.offset);
    if (tag.mark === '*') return inlinePartial(tag, statements, written);
    if (tag.mark === '>') return partialUse(tag, statements);
    return blockOf(tag, statements, otherwise, written);
  }

  /** Behind {{else}}; an {{else if x}} is a block of its own that the same close ends. */
  function readOtherwise(opened: TagToken, tag: TagToken, depth: number): Statement[] {
    at += 1;
    if (tag.expression && depth >= NESTING_MOST) {
      throw new SyntaxFault(`Blocks may be nested ${NESTING_MOST} deep`, tag.offset, tag.length);
    }
    const { statements, end } = readStatements(depth);
    if (!end) {
      throw new SyntaxFault(
        `This block is not closed with {{/${headOf(opened)}}}`,
        opened.offset,
        opened.length,
      );
    }
    if (!tag.expression) {
      if (end.kind === 'else')
        throw new SyntaxFault('There is an {{else}} before this one', end.offset, end.length);
      return statements;
    }
    const otherwise = end.kind === 'else' ? readOtherwise(opened, end, depth + 1) : null;
    return [blockOf(tag, statements, otherwise, '')];
  }
}

function blockOf(
  tag: TagToken,
  statements: Statement[],
  otherwise: Statement[] | null,
  source: string,
): Block {
  const expression = callOrPath(expressionOf(tag));
  const { blockParams, offset, length } = tag;
  const isInverse = tag.kind === 'inverse';
  return {
    kind: 'block',
    expression,
    blockParams,
    body: isInverse ? (otherwise ?? []) : statements,
    otherwise: isInverse ? statements : otherwise,
    source,
    offset,
    length,
  };
}

function partialUse(tag: TagToken, fallback: Statement[] | null): Statement {
  const expression = expressionOf(tag);
  const { offset, length } = tag;
  if (expression.kind !== 'call' || isSubexpression(expression)) {
    return { kind: 'partial', name: expression, context: null, hash: [], fallback, offset, length };
  }
  const { head, args, hash } = expression;
  return { kind: 'partial', name: head, context: args[0] ?? null, hash, fallback, offset, length };
}

function inlinePartial(tag: TagToken, body: Statement[], source: string): Statement {
  const expression = expressionOf(tag);
  const name = expression.kind === 'call' && expression.head.text === 'inline' ? expression.args[0] : null;
  if (name?.kind !== 'literal' || typeof name.value !== 'string') {
    throw new SyntaxFault('An inline partial begins with {{#*inline "name"}}', tag.offset, tag.length);
  }
  return { kind: 'inline', name: name.value, body, source, offset: tag.offset, length: tag.length };
}

function isSubexpression(call: CallExpression): boolean {
  return call.offset !== call.head.offset;
}

function expressionOf(tag: TagToken): NonNullable<TagToken['expression']> {
  if (tag.expression) return tag.expression;
  throw new SyntaxFault('This tag is empty', tag.offset, tag.length);
}

function callOrPath(expression: NonNullable<TagToken['expression']>): CallExpression | PathExpression {
  if (expression.kind === 'path' || expression.kind === 'call') return expression;
  throw new SyntaxFault('A block begins with a name', expression.offset, expression.length);
}

function named(expression: NonNullable<TagToken['expression']>): PathExpression {
  const found = callOrPath(expression);
  return found.kind === 'call' ? found.head : found;
}

function headOf(tag: TagToken): string {
  if (tag.mark === '*') return 'inline';
  if (!tag.expression) return '';
  if (tag.expression.kind === 'literal') return String(tag.expression.value);
  return named(tag.expression).text;
}

function expectClose(opened: TagToken, close: TagToken): void {
  const expected = headOf(opened);
  const actual = headOf(close);
  if (close.kind === 'close' && actual === expected) return;
  throw new SyntaxFault(
    `{{/${actual}}} closes a block that {{#${expected}}} opened`,
    close.offset,
    close.length,
    `{{/${expected}}}`,
  );
}

function strayMessage(tag: TagToken): string {
  return tag.kind === 'else' ? '{{else}} stands outside of a block' : `{{/${headOf(tag)}}} closes nothing`;
}

import { parse } from '@babel/parser';

/** A text of the source; what a template puts in is a numbered hole: `{0}`, `{1}` … */
export type Literal = { text: string; line: number; isMessage: boolean };

type Node = { type: string; loc: { start: { line: number } } } & Record<string, unknown>;

/** The API's documentation is English. */
const DOCUMENTATION = new Set(['summary', 'description', 'describe']);
/** These end in the console, or in an answer of a mock. */
const INTERNAL = new Set(['Error', 'TypeError', 'RangeError', 'TemplateError']);

type Judge = (text: string) => boolean;

/** Every text in a source; whether somebody is told it, `isMessage` says. */
export function literalsIn(source: string, isMessage: Judge): Literal[] {
  const found: Literal[] = [];
  visit(parse(source, { sourceType: 'module', plugins: ['typescript'] }).program, isMessage, found);
  return found;
}

function visit(node: unknown, isMessage: Judge, found: Literal[]): void {
  if (!isNode(node) || isIgnored(node)) return;
  const text = textOf(node);
  if (text !== null) found.push({ text, line: node.loc.start.line, isMessage: isMessage(text) });
  const judge = judgeInside(node, text, isMessage);
  for (const [name, value] of Object.entries(node)) {
    if (name === 'loc' || name.endsWith('Comments')) continue;
    if (name === 'arguments' && isDescription(node)) continue;
    for (const child of Array.isArray(value) ? value : [value]) visit(child, judge, found);
  }
}

/** What a message puts in from a choice of words is a part of it. */
function judgeInside(node: Node, text: string | null, isMessage: Judge): Judge {
  if (isErrorFamily(node)) return isTitleOrDetail;
  if (isRefusal(node)) return (inside) => isMessage(inside) || hasWords(inside);
  if (text === null || !isMessage(text)) return isMessage;
  return (inside) => isMessage(inside) || /[a-z] [a-z]/.test(inside);
}

/** Two words at least. */
export function hasWords(text: string): boolean {
  return /[a-z]{2}.* .*[a-z]{2}/.test(text);
}

/** A family's own name and its keys are single words. */
function isTitleOrDetail(text: string): boolean {
  return /^[A-Z]|[ {]/.test(text);
}

function isErrorFamily({ type, callee }: Node): boolean {
  return type === 'CallExpression' && isNode(callee) && callee.name === 'defineErrors';
}

/** `new PatternRefused('…')` and its like are caught, and told. */
function isRefusal({ type, callee }: Node): boolean {
  if (type !== 'NewExpression' || !isNode(callee)) return false;
  return /(Error|Fault|Limit|Reached|Refusal|Refused|Trouble)$/.test(String(callee.name));
}

/** `schema.describe('…')` is the schema that was described. */
function isDescription({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  return isNode(callee.property) && callee.property.name === 'describe';
}

function isIgnored(node: Node): boolean {
  const { type, callee, key } = node;
  if (type === 'TaggedTemplateExpression' || type === 'ImportDeclaration') return true;
  if (type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(type)) return true;
  if (type === 'NewExpression') return isNode(callee) && INTERNAL.has(String(callee.name));
  if (type === 'ObjectProperty') return isNode(key) && DOCUMENTATION.has(String(key.name));
  return false;
}

function textOf({ type, value, quasis }: Node): string | null {
  if (type === 'StringLiteral') return String(value);
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return null;
  return quasis
    .map((quasi) => quasi.value.cooked)
    .reduce((text, next, index) => `${text}{${index - 1}}${next}`);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

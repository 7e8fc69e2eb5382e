import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { expect, test } from 'vitest';

const DASHBOARD = join(import.meta.dirname, '..');

/** Attributes that are read out or shown. */
const TOLD = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'text', 'title']);

const LETTERS = /\p{L}{2}/u;

type Node = { type: string; loc?: { start: { line: number } } } & Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function nameOf(attribute: Node): string {
  const name = attribute.name as Node;
  return name.type === 'JSXNamespacedName' ? '' : String(name.name);
}

/** `translate="no"`: what stands inside is a name or a word of a protocol. */
function isMarked(element: Node): boolean {
  const attributes = (element.openingElement as Node).attributes as Node[];
  return attributes.some(
    (attribute) =>
      attribute.type === 'JSXAttribute' &&
      nameOf(attribute) === 'translate' &&
      (attribute.value as Node | null)?.value === 'no',
  );
}

/** The literals that an expression may come to. */
function literals(node: Node): { text: string; line: number }[] {
  const line = node.loc?.start.line ?? 0;
  if (node.type === 'StringLiteral') return [{ text: String(node.value), line }];
  if (node.type === 'TemplateLiteral') {
    return (node.quasis as Node[]).map((quasi) => ({ text: (quasi.value as { raw: string }).raw, line }));
  }
  if (node.type === 'ConditionalExpression')
    return [...literals(node.consequent as Node), ...literals(node.alternate as Node)];
  if (node.type === 'LogicalExpression')
    return [...literals(node.left as Node), ...literals(node.right as Node)];
  return [];
}

function bareTexts(node: Node): { text: string; line: number }[] {
  if (node.type === 'JSXElement' && isMarked(node)) return [];
  if (node.type === 'JSXText') return [{ text: String(node.value).trim(), line: node.loc?.start.line ?? 0 }];
  if (node.type === 'JSXAttribute') {
    const value = node.value as Node | null;
    if (!value) return [];
    if (!TOLD.has(nameOf(node))) return bareTexts(value);
    return value.type === 'JSXExpressionContainer' ? literals(value.expression as Node) : literals(value);
  }
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const shown = (node.children as Node[])
      .filter(({ type }) => type === 'JSXExpressionContainer')
      .flatMap(({ expression }) => literals(expression as Node));
    return [...shown, ...childrenOf(node).flatMap(bareTexts)];
  }
  return childrenOf(node).flatMap(bareTexts);
}

const files = readdirSync(DASHBOARD, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

test.each(files)('%s says nothing that no dictionary knows', (file) => {
  const source = readFileSync(join(DASHBOARD, file), 'utf8');
  const tree = parse(source, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const bare = bareTexts(tree.program as unknown as Node).filter(({ text }) => LETTERS.test(text));
  expect(bare.map(({ text, line }) => `${file}:${line} ${text}`)).toEqual([]);
});

import type { XmlNode } from './xml-node';
import { toBoolean, toNumber, toText, type XPathContext, type XPathRun, type XPathValue } from './xpath-run';

type XPathFunction = {
  takes: readonly [least: number, most: number];
  call(args: readonly XPathValue[], context: XPathContext): XPathValue;
};

type Given = readonly XPathValue[];

/** The core library of XPath 1.0, and a few names of 2.0 that people expect. */
export const XPATH_FUNCTIONS: ReadonlyMap<string, XPathFunction> = new Map<string, XPathFunction>([
  ['last', { takes: [0, 0], call: (_, { size }) => size }],
  ['position', { takes: [0, 0], call: (_, { position }) => position }],
  ['count', { takes: [1, 1], call: ([nodes]) => (Array.isArray(nodes) ? nodes.length : 0) }],
  ['local-name', { takes: [0, 1], call: (args, context) => named(args, context)?.local ?? '' }],
  ['name', { takes: [0, 1], call: (args, context) => named(args, context)?.name ?? '' }],
  ['namespace-uri', { takes: [0, 1], call: (args, context) => named(args, context)?.uri ?? '' }],
  ['string', { takes: [0, 1], call: (args, context) => textAt(args, 0, context) }],
  [
    'concat',
    { takes: [2, 100], call: (args, { run }) => charged(args.map((arg) => toText(arg, run)).join(''), run) },
  ],
  ['starts-with', { takes: [2, 2], call: textTest((text, wanted) => text.startsWith(wanted)) }],
  ['ends-with', { takes: [2, 2], call: textTest((text, wanted) => text.endsWith(wanted)) }],
  ['contains', { takes: [2, 2], call: textTest((text, wanted) => text.includes(wanted)) }],
  ['substring-before', { takes: [2, 2], call: (args, context) => around(args, context, true) }],
  ['substring-after', { takes: [2, 2], call: (args, context) => around(args, context, false) }],
  ['substring', { takes: [2, 3], call: substring }],
  ['string-length', { takes: [0, 1], call: (args, context) => [...textAt(args, 0, context)].length }],
  [
    'normalize-space',
    { takes: [0, 1], call: (args, context) => textAt(args, 0, context).trim().replaceAll(/\s+/g, ' ') },
  ],
  ['translate', { takes: [3, 3], call: translate }],
  ['lower-case', { takes: [1, 1], call: (args, context) => textAt(args, 0, context).toLowerCase() }],
  ['upper-case', { takes: [1, 1], call: (args, context) => textAt(args, 0, context).toUpperCase() }],
  ['boolean', { takes: [1, 1], call: ([value = '']) => toBoolean(value) }],
  ['not', { takes: [1, 1], call: ([value = '']) => !toBoolean(value) }],
  ['true', { takes: [0, 0], call: () => true }],
  ['false', { takes: [0, 0], call: () => false }],
  ['number', { takes: [0, 1], call: (args, { run, node }) => toNumber(args[0] ?? [node], run) }],
  ['sum', { takes: [1, 1], call: sum }],
  ['floor', { takes: [1, 1], call: ([value = ''], { run }) => Math.floor(toNumber(value, run)) }],
  ['ceiling', { takes: [1, 1], call: ([value = ''], { run }) => Math.ceil(toNumber(value, run)) }],
  ['round', { takes: [1, 1], call: ([value = ''], { run }) => Math.round(toNumber(value, run)) }],
]);

function textAt(args: Given, index: number, { node, run }: XPathContext): string {
  return toText(args[index] ?? [node], run);
}

function charged(text: string, run: XPathRun): string {
  run.spend(Math.ceil(text.length / 64));
  return text;
}

type Named = Extract<XmlNode, { local: string }>;

function named([nodes]: Given, context: XPathContext): Named | null {
  const node = nodes === undefined ? context.node : Array.isArray(nodes) ? nodes[0] : undefined;
  return node?.kind === 'element' || node?.kind === 'attribute' ? node : null;
}

function textTest(test: (text: string, wanted: string) => boolean): XPathFunction['call'] {
  return (args, context) => test(textAt(args, 0, context), textAt(args, 1, context));
}

function around(args: Given, context: XPathContext, isBefore: boolean): string {
  const [text, mark] = [textAt(args, 0, context), textAt(args, 1, context)];
  const at = text.indexOf(mark);
  if (at === -1) return '';
  return isBefore ? text.slice(0, at) : text.slice(at + mark.length);
}

/** Positions count from 1 and are rounded. */
function substring(args: Given, context: XPathContext): string {
  const letters = [...textAt(args, 0, context)];
  const start = Math.round(toNumber(args[1] ?? '', context.run));
  const length =
    args[2] === undefined ? Number.POSITIVE_INFINITY : Math.round(toNumber(args[2], context.run));
  return letters.filter((_, index) => index + 1 >= start && index + 1 < start + length).join('');
}

function translate(args: Given, context: XPathContext): string {
  const [text, from, to] = [0, 1, 2].map((index) => [...textAt(args, index, context)]);
  const table = new Map<string, string>();
  for (const [index, letter] of (from ?? []).entries())
    if (!table.has(letter)) table.set(letter, to?.[index] ?? '');
  return (text ?? []).map((letter) => table.get(letter) ?? letter).join('');
}

function sum([nodes]: Given, { run }: XPathContext): number {
  if (!Array.isArray(nodes)) return Number.NaN;
  return nodes.reduce((total, node) => total + toNumber([node], run), 0);
}

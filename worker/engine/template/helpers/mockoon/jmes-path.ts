import { compile, search } from 'jmespath';
import { BoundedCache } from '../../bounded-cache';
import { jsonText } from '../../json-text';
import type { RenderScope } from '../../template-helper';

declare module 'jmespath' {
  /** Its types forget that it exports its parser. */
  function compile(path: string): unknown;
}

const LENGTH_MOST = 1000;
const COPIES_MOST = 32;
const TO_STRING_MOST = 2;
const GLUE_MOST = 100;

const known = new BoundedCache<'fine' | 'refused'>(200);

/** What is at a JMESPath. A path that is wrong answers nothing, as in Mockoon; so does one that could make endlessly much. */
export function jmesValue(value: object, path: string, scope: RenderScope): unknown {
  if (path.length > LENGTH_MOST || known.get(path, check) === 'refused') return undefined;
  // A path goes over everything that is there; what a template made may be larger than what it was made of.
  jsonText(value, scope);
  try {
    return search(value, path);
  } catch {
    return undefined;
  }
}

type Node = { type: string; children: readonly Node[]; name: unknown; value: unknown };

function check(path: string): 'fine' | 'refused' {
  try {
    const found = { copies: 1, strings: 0, hasLongGlue: false };
    visit(nodeOf(compile(path)), found);
    const isFine = found.copies <= COPIES_MOST && found.strings <= TO_STRING_MOST && !found.hasLongGlue;
    return isFine ? 'fine' : 'refused';
  } catch {
    return 'refused';
  }
}

/** Each [a, b] may copy all that is before it, each to_string may double it, and join puts its glue between all. */
function visit(node: Node, found: { copies: number; strings: number; hasLongGlue: boolean }): void {
  if (node.type.startsWith('MultiSelect')) found.copies *= Math.max(1, node.children.length);
  if (node.type === 'Function' && node.name === 'to_string') found.strings += 1;
  if (node.type === 'Function' && node.name === 'join') {
    const glue = node.children[0];
    if (typeof glue?.value !== 'string' || glue.value.length > GLUE_MOST) found.hasLongGlue = true;
  }
  for (const child of node.children) visit(child, found);
}

/** The package gives its tree without types. Pairs of a record have their value where others have children. */
function nodeOf(raw: unknown): Node {
  const { type, children, name, value } = Object(raw) as Record<string, unknown>;
  const inner = [...(Array.isArray(children) ? children : []), ...(Object(value) === value ? [value] : [])];
  return {
    type: String(type),
    children: inner.filter((child) => Object(child) === child).map(nodeOf),
    name,
    value,
  };
}

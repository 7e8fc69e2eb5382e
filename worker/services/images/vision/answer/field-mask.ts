import { VisionError } from '../vision-error';

/** Which members of an answer are wanted; null: all of what is below. */
export type FieldMask = ReadonlyMap<string, FieldMask | null>;

type Node = Map<string, Node | null>;

const DEEPEST = 20;
const NAME = /^(?:\*|[A-Za-z_][A-Za-z0-9_]*)$/;

/** "responses(labelAnnotations/description,error),x.y" */
export function parseFieldMask(text: string): FieldMask {
  const tokens = text.match(/[^(),/.\s]+|[(),/.]/g) ?? [];
  let at = 0;
  const fail = () =>
    new VisionError('INVALID_ARGUMENT', `Request contains an invalid argument: fields=${text}`);

  function readPaths(into: Node, depth: number): void {
    if (depth > DEEPEST) throw fail();
    for (;;) {
      readPath(into, depth);
      if (tokens[at] !== ',') return;
      at++;
    }
  }

  function readPath(into: Node, depth: number): void {
    const name = tokens[at++] ?? '';
    if (!NAME.test(name)) throw fail();
    const next = tokens[at];
    if (next !== '/' && next !== '.' && next !== '(') {
      into.set(camelCase(name), null);
      return;
    }
    at++;
    const below = childOf(into, camelCase(name));
    if (next !== '(') {
      if (depth > DEEPEST) throw fail();
      readPath(below, depth + 1);
      return;
    }
    readPaths(below, depth + 1);
    if (tokens[at++] !== ')') throw fail();
  }

  const mask: Node = new Map();
  readPaths(mask, 0);
  if (at < tokens.length) throw fail();
  return mask;
}

/** What is wanted whole stays so. */
function childOf(into: Node, name: string): Node {
  if (!into.has(name)) into.set(name, new Map());
  return into.get(name) ?? new Map();
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Lists are looked through. */
export function masked(value: unknown, mask: FieldMask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  const rest = mask.get('*');
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const below = mask.has(name) ? mask.get(name) : rest;
    return below === undefined ? [] : [[name, masked(inner, below)] as const];
  });
  return Object.fromEntries(kept);
}

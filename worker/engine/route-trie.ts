import { canonicalPath, canonicalSegment, decodeSegment } from './percent';
import type { RoutePattern, Segment } from './route-pattern';

export type Params = Readonly<Record<string, string>>;

export type RouteHit<Route> = { ok: true; route: Route; params: Params };

/** `allowed` names the methods that the path would have answered; empty when no route has such a path. */
export type RouteMiss = { ok: false; allowed: string[] };

export type RouteEntry<Route> = { method: string; pattern: RoutePattern; route: Route };

type Leaf<Route> = { pattern: RoutePattern; hit: RouteHit<Route> };
type Methods<Route> = Map<string, Leaf<Route>>;

type Node<Route> = {
  statics: Map<string, Node<Route>> | null;
  param: Node<Route> | null;
  one: Node<Route> | null;
  rest: Methods<Route> | null;
  methods: Methods<Route> | null;
};

/** Routes without parameters are found by one look into a map; the others in a trie of their segments. */
export type RouteTable<Route> = { literals: Map<string, Methods<Route>>; root: Node<Route> };

const NO_PARAMS: Params = Object.freeze({});

export function buildRouteTable<Route>(entries: Iterable<RouteEntry<Route>>): RouteTable<Route> {
  const table: RouteTable<Route> = { literals: new Map(), root: newNode() };
  for (const { method, pattern, route } of entries) {
    const hit: RouteHit<Route> = Object.freeze({ ok: true, route, params: NO_PARAMS });
    methodsAt(table, pattern).set(method, { pattern, hit });
  }
  return table;
}

/** `path` is percent-encoded as it was sent. The most specific route wins, segment by segment; then the method decides. */
export function matchRoute<Route>(
  table: RouteTable<Route>,
  method: string,
  path: string,
): RouteHit<Route> | RouteMiss {
  const end = endOf(path);
  const literal = table.literals.get(literalKey(path, end));
  const exact = leafOf(literal, method);
  if (exact) return exact.hit;
  const leaf = findLeaf(table.root, method, path, firstSegment(end), end);
  if (leaf) return { ok: true, route: leaf.hit.route, params: readParams(leaf.pattern, path, end) };
  const allowed = new Set<string>();
  addAllowed(allowed, literal);
  collectAllowed(table.root, path, firstSegment(end), end, allowed);
  return { ok: false, allowed: [...allowed].sort() };
}

function newNode<Route>(): Node<Route> {
  return { statics: null, param: null, one: null, rest: null, methods: null };
}

function methodsAt<Route>(table: RouteTable<Route>, pattern: RoutePattern): Methods<Route> {
  const texts = pattern.flatMap((segment) =>
    segment.kind === 'static' ? [canonicalSegment(segment.text)] : [],
  );
  if (texts.length === pattern.length)
    return orInsert(table.literals, `/${texts.join('/')}`, () => new Map());
  let node = table.root;
  for (const segment of pattern) {
    if (segment.kind === 'rest') {
      node.rest ??= new Map();
      return node.rest;
    }
    node = childFor(node, segment);
  }
  node.methods ??= new Map();
  return node.methods;
}

function childFor<Route>(node: Node<Route>, segment: Exclude<Segment, { kind: 'rest' }>): Node<Route> {
  if (segment.kind === 'static') {
    node.statics ??= new Map();
    return orInsert<Node<Route>>(node.statics, segment.text, newNode);
  }
  if (segment.kind === 'param') {
    node.param ??= newNode();
    return node.param;
  }
  node.one ??= newNode();
  return node.one;
}

function orInsert<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A HEAD is answered by what answers GET, unless there is one of its own. */
function leafOf<Route>(methods: Methods<Route> | null | undefined, method: string): Leaf<Route> | undefined {
  if (!methods) return undefined;
  const leaf = methods.get(method);
  if (leaf) return leaf;
  return (method === 'HEAD' ? methods.get('GET') : undefined) ?? methods.get('ANY');
}

function addAllowed<Route>(allowed: Set<string>, methods: Methods<Route> | null | undefined): void {
  if (!methods) return;
  for (const method of methods.keys()) allowed.add(method);
  if (methods.has('GET')) allowed.add('HEAD');
}

/** Where the path ends when one trailing slash is not counted. */
function endOf(path: string): number {
  return path.length > 1 && path.charCodeAt(path.length - 1) === 47 ? path.length - 1 : path.length;
}

function literalKey(path: string, end: number): string {
  return canonicalPath(end === path.length ? path : path.slice(0, end));
}

/** Past the end when the path is "/" alone, which has no segment. */
function firstSegment(end: number): number {
  return end <= 1 ? end + 1 : 1;
}

function segmentEnd(path: string, from: number, end: number): number {
  const slash = path.indexOf('/', from);
  return slash === -1 || slash > end ? end : slash;
}

function findLeaf<Route>(
  node: Node<Route>,
  method: string,
  path: string,
  from: number,
  end: number,
): Leaf<Route> | undefined {
  if (from > end) return leafOf(node.methods, method) ?? leafOf(node.rest, method);
  const stop = segmentEnd(path, from, end);
  if (stop > from) {
    const known = node.statics?.get(decodeSegment(path.slice(from, stop)));
    const leaf =
      (known && findLeaf(known, method, path, stop + 1, end)) ??
      (node.param && findLeaf(node.param, method, path, stop + 1, end)) ??
      (node.one && findLeaf(node.one, method, path, stop + 1, end));
    if (leaf) return leaf;
  }
  return leafOf(node.rest, method);
}

function collectAllowed<Route>(
  node: Node<Route>,
  path: string,
  from: number,
  end: number,
  allowed: Set<string>,
): void {
  addAllowed(allowed, node.rest);
  if (from > end) {
    addAllowed(allowed, node.methods);
    return;
  }
  const stop = segmentEnd(path, from, end);
  if (stop === from) return;
  const known = node.statics?.get(decodeSegment(path.slice(from, stop)));
  for (const child of [known, node.param, node.one]) {
    if (child) collectAllowed(child, path, stop + 1, end, allowed);
  }
}

function readParams(pattern: RoutePattern, path: string, end: number): Params {
  const params: Record<string, string> = {};
  let from = 1;
  for (const segment of pattern) {
    const stop = segmentEnd(path, from, end);
    if (segment.kind === 'param') params[segment.name] = decodeSegment(path.slice(from, stop));
    from = stop + 1;
  }
  return params;
}

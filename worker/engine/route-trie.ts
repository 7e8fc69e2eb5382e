import { canonicalPath, canonicalSegment, decodeSegment } from './percent';
import type { RouteOptions, RoutePattern, Segment } from './route-pattern';

export type Params = Readonly<Record<string, string>>;

export type RouteHit<Route> = { ok: true; route: Route; params: Params };

/** `allowed` names the methods that the path would have answered; empty when no route has such a path. */
export type RouteMiss = { ok: false; allowed: string[] };

export type RouteEntry<Route> = RouteOptions & { method: string; pattern: RoutePattern; route: Route };

type Slash = RouteOptions['slash'];

type Leaf<Route> = {
  pattern: RoutePattern;
  hit: RouteHit<Route>;
  slash: Slash;
  /** Another route of the same method and path, which differs in the slash. */
  other: Leaf<Route> | undefined;
};
type Methods<Route> = Map<string, Leaf<Route>>;

type Node<Route> = {
  statics: Map<string, Node<Route>> | null;
  /** Segments whose case does not matter, in lower case. */
  folded: Map<string, Node<Route>> | null;
  param: Node<Route> | null;
  one: Node<Route> | null;
  rest: Methods<Route> | null;
  methods: Methods<Route> | null;
};

/** Routes without parameters are found by one look into a map; the others in a trie of their segments. */
export type RouteTable<Route> = {
  literals: Map<string, Methods<Route>>;
  folded: Map<string, Methods<Route>>;
  root: Node<Route>;
};

const NO_PARAMS: Params = Object.freeze({});

export function buildRouteTable<Route>(entries: Iterable<RouteEntry<Route>>): RouteTable<Route> {
  const table: RouteTable<Route> = { literals: new Map(), folded: new Map(), root: newNode() };
  for (const entry of entries) {
    const { method, pattern, route, slash } = entry;
    const hit: RouteHit<Route> = Object.freeze({ ok: true, route, params: NO_PARAMS });
    const methods = methodsAt(table, pattern, entry.foldsCase ?? false);
    const known = methods.get(method);
    methods.set(method, { pattern, hit, slash, other: known?.slash === slash ? known?.other : known });
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
  const key = literalKey(path, end);
  const hasSlash = end < path.length;
  const literal = table.literals.get(key);
  const folded = table.folded.size === 0 ? undefined : table.folded.get(key.toLowerCase());
  const exact = leafOf(literal, method, hasSlash) ?? leafOf(folded, method, hasSlash);
  if (exact) return exact.hit;
  const asked = { method, path, end, hasSlash };
  const leaf = findLeaf(table.root, asked, firstSegment(end));
  if (leaf) return { ok: true, route: leaf.hit.route, params: readParams(leaf.pattern, path, end) };
  return { ok: false, allowed: allowedAt(table, path) };
}

/** Every route that has such a path, whatever its method. */
export function routesAt<Route>(table: RouteTable<Route>, path: string): Route[] {
  const found: Route[] = [];
  eachAt(table, path, (_, leaf) => found.push(leaf.hit.route));
  return found;
}

function allowedAt<Route>(table: RouteTable<Route>, path: string): string[] {
  const allowed = new Set<string>();
  eachAt(table, path, (method) => {
    allowed.add(method);
    if (method === 'GET') allowed.add('HEAD');
  });
  return [...allowed].sort();
}

type Visit<Route> = (method: string, leaf: Leaf<Route>) => void;

function eachAt<Route>(table: RouteTable<Route>, path: string, visit: Visit<Route>): void {
  const end = endOf(path);
  const key = literalKey(path, end);
  const hasSlash = end < path.length;
  eachFitting(table.literals.get(key), hasSlash, visit);
  eachFitting(table.folded.get(key.toLowerCase()), hasSlash, visit);
  eachBelow(table.root, { path, end, hasSlash }, firstSegment(end), visit);
}

type Asked = { method: string; path: string; end: number; hasSlash: boolean };

function newNode<Route>(): Node<Route> {
  return { statics: null, folded: null, param: null, one: null, rest: null, methods: null };
}

function methodsAt<Route>(
  table: RouteTable<Route>,
  pattern: RoutePattern,
  foldsCase: boolean,
): Methods<Route> {
  const texts = pattern.flatMap((segment) =>
    segment.kind === 'static' ? [canonicalSegment(segment.text)] : [],
  );
  if (texts.length === pattern.length) {
    const key = `/${texts.join('/')}`;
    return foldsCase
      ? orInsert(table.folded, key.toLowerCase(), () => new Map())
      : orInsert(table.literals, key, () => new Map());
  }
  let node = table.root;
  for (const segment of pattern) {
    if (segment.kind === 'rest') {
      node.rest ??= new Map();
      return node.rest;
    }
    node = childFor(node, segment, foldsCase);
  }
  node.methods ??= new Map();
  return node.methods;
}

function childFor<Route>(
  node: Node<Route>,
  segment: Exclude<Segment, { kind: 'rest' }>,
  foldsCase: boolean,
): Node<Route> {
  if (segment.kind === 'static' && foldsCase) {
    node.folded ??= new Map();
    return orInsert<Node<Route>>(node.folded, segment.text.toLowerCase(), newNode);
  }
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
function leafOf<Route>(
  methods: Methods<Route> | null | undefined,
  method: string,
  hasSlash: boolean,
): Leaf<Route> | undefined {
  if (!methods) return undefined;
  const leaf = fitting(methods.get(method), hasSlash);
  if (leaf) return leaf;
  return (
    (method === 'HEAD' ? fitting(methods.get('GET'), hasSlash) : undefined) ??
    fitting(methods.get('ANY'), hasSlash)
  );
}

/** The route that insists on the slash as it is, else the one that does not care. */
function fitting<Route>(first: Leaf<Route> | undefined, hasSlash: boolean): Leaf<Route> | undefined {
  if (first?.other === undefined && first?.slash === undefined) return first;
  let careless: Leaf<Route> | undefined;
  for (let leaf: Leaf<Route> | undefined = first; leaf; leaf = leaf.other) {
    if (leaf.slash === undefined) careless = leaf;
    else if ((leaf.slash === 'with') === hasSlash) return leaf;
  }
  return careless;
}

function eachFitting<Route>(
  methods: Methods<Route> | null | undefined,
  hasSlash: boolean,
  visit: Visit<Route>,
): void {
  for (const [method, first] of methods ?? []) {
    const leaf = fitting(first, hasSlash);
    if (leaf) visit(method, leaf);
  }
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

function findLeaf<Route>(node: Node<Route>, asked: Asked, from: number): Leaf<Route> | undefined {
  const { method, path, end, hasSlash } = asked;
  if (from > end) return leafOf(node.methods, method, hasSlash) ?? leafOf(node.rest, method, hasSlash);
  const stop = segmentEnd(path, from, end);
  if (stop > from) {
    const text = decodeSegment(path.slice(from, stop));
    const known = node.statics?.get(text);
    const folded = node.folded?.get(text.toLowerCase());
    const leaf =
      (known && findLeaf(known, asked, stop + 1)) ??
      (folded && findLeaf(folded, asked, stop + 1)) ??
      (node.param && findLeaf(node.param, asked, stop + 1)) ??
      (node.one && findLeaf(node.one, asked, stop + 1));
    if (leaf) return leaf;
  }
  return leafOf(node.rest, method, hasSlash);
}

function eachBelow<Route>(
  node: Node<Route>,
  asked: Omit<Asked, 'method'>,
  from: number,
  visit: Visit<Route>,
): void {
  const { path, end, hasSlash } = asked;
  eachFitting(node.rest, hasSlash, visit);
  if (from > end) {
    eachFitting(node.methods, hasSlash, visit);
    return;
  }
  const stop = segmentEnd(path, from, end);
  if (stop === from) return;
  const text = decodeSegment(path.slice(from, stop));
  for (const child of [node.statics?.get(text), node.folded?.get(text.toLowerCase()), node.param, node.one]) {
    if (child) eachBelow(child, asked, stop + 1, visit);
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

/** Queries and forms as records: a=1&a=2, a[]=1, a[b]=1 and a[0]=1, as qs reads them. */
export function bracketFields(entries: readonly (readonly [name: string, value: string])[]): unknown {
  const root: Node = { kind: 'record', parts: new Map() };
  for (const [name, value] of entries.slice(0, FIELDS_MOST)) add(root, namesOf(name), value);
  return plain(root);
}

const FIELDS_MOST = 1000;
const DEPTH_MOST = 5;

type Node =
  | { kind: 'record'; parts: Map<string, Node> }
  | { kind: 'values'; values: string[]; isList: boolean };

function add(node: Node, names: readonly string[], value: string): void {
  const [name = '', ...rest] = names;
  if (node.kind !== 'record') return;
  const isLeaf = rest.length === 0 || (rest.length === 1 && rest[0] === '');
  const inner = node.parts.get(name);
  if (isLeaf) {
    if (inner?.kind === 'values') inner.values.push(value);
    else node.parts.set(name, { kind: 'values', values: [value], isList: rest.length === 1 });
    return;
  }
  const record: Node = inner?.kind === 'record' ? inner : { kind: 'record', parts: new Map() };
  if (record !== inner) node.parts.set(name, record);
  add(record, rest, value);
}

function namesOf(name: string): string[] {
  const first = name.indexOf('[');
  if (first <= 0 || !name.endsWith(']')) return [name];
  const inner = name.slice(first + 1, -1).split('][');
  return inner.length > DEPTH_MOST ? [name] : [name.slice(0, first), ...inner];
}

function plain(node: Node): unknown {
  if (node.kind === 'values') return node.isList || node.values.length > 1 ? node.values : node.values[0];
  const entries = [...node.parts].map(([name, inner]) => [name, plain(inner)] as const);
  const isList = entries.length > 0 && entries.every(([name], index) => name === String(index));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

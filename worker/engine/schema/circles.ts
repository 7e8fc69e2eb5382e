import type { SchemaNode } from './schema-node';

/** Guards the schemas that can lead back to themselves for the same value, such as a parent's `oneOf` of its own children. */
export function guardCircles(nodes: readonly SchemaNode[]): void {
  const leading = nodes.filter((node) => node.inPlace.size > 0);
  const next = new Map(leading.map((node) => [node, node.inPlace]));
  const previous = reversed(next);
  const left = trimmed(previous, next, trimmed(next, previous, new Set(leading)));
  for (const node of left) node.guard();
}

type Edges = ReadonlyMap<SchemaNode, ReadonlySet<SchemaNode>>;

/** Without the nodes from which no way leads on, again and again. */
function trimmed(edges: Edges, back: Edges, nodes: ReadonlySet<SchemaNode>): Set<SchemaNode> {
  const left = new Set(nodes);
  const open = new Map<SchemaNode, number>();
  for (const node of left)
    open.set(node, [...(edges.get(node) ?? [])].filter((other) => left.has(other)).length);
  const ends = [...left].filter((node) => open.get(node) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const other of back.get(end) ?? []) {
      if (!left.has(other)) continue;
      const remaining = (open.get(other) ?? 0) - 1;
      open.set(other, remaining);
      if (remaining === 0) ends.push(other);
    }
  }
  return left;
}

function reversed(edges: Edges): Edges {
  const back = new Map<SchemaNode, Set<SchemaNode>>();
  for (const [node, others] of edges) {
    for (const other of others) {
      const known = back.get(other);
      if (known === undefined) back.set(other, new Set([node]));
      else known.add(node);
    }
  }
  return back;
}

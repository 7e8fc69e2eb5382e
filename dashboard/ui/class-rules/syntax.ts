import { parse } from '@babel/parser';

export type Node = { type: string; loc?: { start: { line: number } } } & Record<string, unknown>;

export function treeOf(source: string): Node {
  return parse(source, { sourceType: 'module', plugins: ['typescript', 'jsx'] }).program as unknown as Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

export function nodesOf(type: string, node: Node): Node[] {
  const below = childrenOf(node).flatMap((child) => nodesOf(type, child));
  return node.type === type ? [node, ...below] : below;
}

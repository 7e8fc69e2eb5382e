import { childrenOf, isNamespaceDeclaration, type XmlNode } from './xml-node';
import type { XPathRun } from './xpath-run';
import type { Axis, NodeTest } from './xpath-syntax';

/** Nodes along an axis, nearest first. */
export function axisNodes(axis: Axis, node: XmlNode, run: XPathRun): XmlNode[] {
  const nodes = collect(axis, node, run);
  run.spend(nodes.length + 1);
  return nodes;
}

function collect(axis: Axis, node: XmlNode, run: XPathRun): XmlNode[] {
  switch (axis) {
    case 'child':
      return [...childrenOf(node)];
    case 'self':
      return [node];
    case 'parent':
      return node.parent === null ? [] : [node.parent];
    case 'attribute':
      return node.kind === 'element' ? node.attributes.filter((each) => !isNamespaceDeclaration(each)) : [];
    case 'descendant':
      return descendants(node, run, []);
    case 'descendant-or-self':
      return descendants(node, run, [node]);
    case 'ancestor':
      return ancestors(node);
    case 'ancestor-or-self':
      return [node, ...ancestors(node)];
    case 'following-sibling':
      return siblings(node).filter(({ order }) => order > node.order);
    case 'preceding-sibling':
      return siblings(node)
        .filter(({ order }) => order < node.order)
        .reverse();
    case 'following':
      return [node, ...ancestors(node)]
        .flatMap((each) => siblings(each).filter(({ order }) => order > each.order))
        .flatMap((each) => descendants(each, run, [each]));
    case 'preceding':
      return [node, ...ancestors(node)]
        .flatMap((each) => siblings(each).filter(({ order }) => order < each.order))
        .flatMap((each) => descendants(each, run, [each]))
        .sort((one, other) => other.order - one.order);
  }
}

function descendants(node: XmlNode, run: XPathRun, found: XmlNode[]): XmlNode[] {
  run.spend(1);
  for (const child of childrenOf(node)) {
    found.push(child);
    descendants(child, run, found);
  }
  return found;
}

function ancestors(node: XmlNode): XmlNode[] {
  const found: XmlNode[] = [];
  for (let at = node.parent; at !== null; at = at.parent) found.push(at);
  return found;
}

function siblings(node: XmlNode): readonly XmlNode[] {
  return node.parent === null || node.kind === 'attribute' ? [] : node.parent.children;
}

/** A prefix means what the caller's namespaces say, else whatever has that prefix in the document. */
export function passesTest(test: NodeTest, axis: Axis, node: XmlNode, run: XPathRun): boolean {
  if (test.kind === 'type') return test.type === 'node' || node.kind === test.type;
  if (node.kind !== (axis === 'attribute' ? 'attribute' : 'element')) return false;
  if (test.kind === 'any name') return true;
  if (test.kind === 'name' && test.local !== node.local) return false;
  if (test.prefix === '') return true;
  const uri = run.namespaces.get(test.prefix);
  return uri === undefined ? node.prefix === test.prefix : node.uri === uri;
}

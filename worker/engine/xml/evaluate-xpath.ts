import type { XmlNode } from './xml-node';
import { axisNodes, passesTest } from './xpath-axes';
import { compareXPath } from './xpath-comparison';
import { XPATH_FUNCTIONS } from './xpath-functions';
import { toBoolean, toNumber, type XPathContext, type XPathRun, type XPathValue } from './xpath-run';
import type { BinaryOperator, Step, XPathExpression } from './xpath-syntax';

export function evaluateXPath(expression: XPathExpression, context: XPathContext): XPathValue {
  context.run.spend(1);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'negate':
      return -toNumber(evaluateXPath(expression.inner, context), context.run);
    case 'binary':
      return evaluateBinary(expression.operator, expression.left, expression.right, context);
    case 'call': {
      const args = expression.args.map((arg) => evaluateXPath(arg, context));
      return XPATH_FUNCTIONS.get(expression.name)?.call(args, context) ?? '';
    }
    case 'path':
      return evaluatePath(expression, context);
  }
}

function evaluateBinary(
  operator: BinaryOperator,
  left: XPathExpression,
  right: XPathExpression,
  context: XPathContext,
): XPathValue {
  const { run } = context;
  const one = evaluateXPath(left, context);
  if (operator === 'or') return toBoolean(one) || toBoolean(evaluateXPath(right, context));
  if (operator === 'and') return toBoolean(one) && toBoolean(evaluateXPath(right, context));
  const other = evaluateXPath(right, context);
  switch (operator) {
    case '|':
      return Array.isArray(one) && Array.isArray(other) ? inOrder([...one, ...other], run) : [];
    case '+':
      return toNumber(one, run) + toNumber(other, run);
    case '-':
      return toNumber(one, run) - toNumber(other, run);
    case '*':
      return toNumber(one, run) * toNumber(other, run);
    case 'div':
      return toNumber(one, run) / toNumber(other, run);
    case 'mod':
      return toNumber(one, run) % toNumber(other, run);
    default:
      return compareXPath(operator, one, other, run);
  }
}

type Path = Extract<XPathExpression, { kind: 'path' }>;

function evaluatePath({ start, predicates, steps }: Path, context: XPathContext): XPathValue {
  const { run } = context;
  let nodes: XmlNode[];
  if (start === 'root') nodes = [rootOf(context.node)];
  else if (start === null) nodes = [context.node];
  else {
    const value = evaluateXPath(start, context);
    if (!Array.isArray(value)) return value;
    nodes = predicates.reduce((kept, predicate) => filterNodes(kept, predicate, run), value);
  }
  for (const step of steps) {
    const isOne = nodes.length === 1;
    const found = nodes.flatMap((node) => takeStep(step, node, run));
    nodes = isOne && !isReverse(step) ? found : inOrder(found, run);
  }
  return nodes;
}

function takeStep({ axis, test, predicates }: Step, node: XmlNode, run: XPathRun): XmlNode[] {
  const nodes = axisNodes(axis, node, run).filter((each) => passesTest(test, axis, each, run));
  return predicates.reduce((kept, predicate) => filterNodes(kept, predicate, run), nodes);
}

/** A number is a position. */
function filterNodes(nodes: XmlNode[], predicate: XPathExpression, run: XPathRun): XmlNode[] {
  const size = nodes.length;
  return nodes.filter((node, index) => {
    const value = evaluateXPath(predicate, { node, position: index + 1, size, run });
    return typeof value === 'number' ? value === index + 1 : toBoolean(value);
  });
}

function isReverse({ axis }: Step): boolean {
  return axis.startsWith('ancestor') || axis.startsWith('preceding');
}

function inOrder(nodes: XmlNode[], run: XPathRun): XmlNode[] {
  run.spend(nodes.length);
  return [...new Set(nodes)].sort((one, other) => one.order - other.order);
}

function rootOf(node: XmlNode): XmlNode {
  let root = node;
  while (root.parent !== null) root = root.parent;
  return root;
}

import type { PlanNode } from './plan-node';

type Visit = { order: number; low: number; isOpen: boolean };

/** Marks every node that leads back to itself (Tarjan's components), without recursion of its own. */
export function markRecursion(root: PlanNode): void {
  const visits = new Map<PlanNode, Visit>();
  const open: PlanNode[] = [];
  const path: { node: PlanNode; visit: Visit; rest: Iterator<PlanNode> }[] = [];
  const enter = (node: PlanNode): void => {
    const visit = { order: visits.size, low: visits.size, isOpen: true };
    visits.set(node, visit);
    open.push(node);
    path.push({ node, visit, rest: new Set(node.children()).values() });
  };
  enter(root);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.rest.next();
    if (!next.done) {
      const seen = visits.get(next.value);
      if (next.value === top.node) top.node.isRecursive = true;
      if (!seen) enter(next.value);
      else if (seen.isOpen) top.visit.low = Math.min(top.visit.low, seen.order);
      continue;
    }
    path.pop();
    const above = path.at(-1);
    if (above) above.visit.low = Math.min(above.visit.low, top.visit.low);
    if (top.visit.low === top.visit.order) close(top.node, open, visits);
  }
}

function close(first: PlanNode, open: PlanNode[], visits: Map<PlanNode, Visit>): void {
  const component = open.splice(open.indexOf(first));
  for (const node of component) {
    const visit = visits.get(node);
    if (visit) visit.isOpen = false;
    if (component.length > 1) node.isRecursive = true;
  }
}

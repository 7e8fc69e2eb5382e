import type { Finding } from '../../finding';
import type { PlanNode } from './plan-node';

/** Why nothing can be made, in the words of the keywords that contradict. */
export function findingFrom(node: PlanNode): Finding {
  const told = node.reasons.filter((reason) => reason.message !== '');
  const last = told.slice(-3);
  const pointer =
    [...last].reverse().find((reason) => reason.pointer !== '')?.pointer ??
    node.demands[0]?.place.pointer() ??
    '';
  return { pointer, message: `No value is possible. ${last.map((reason) => reason.message).join(' ')}` };
}

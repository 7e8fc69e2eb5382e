import type { Caller } from '../account';
import type { S3Action } from '../actions/s3-action';
import { areMet } from '../conditions/compile-condition';
import type { ConditionContext } from '../conditions/condition-context';
import { isMatch } from '../text/glob';
import { globInContext } from '../text/policy-text';
import type { CompiledPolicy } from './compile-policy';
import type { CompiledStatement } from './compile-statement';
import { isAmong } from './principals';

export type Asked = { caller: Caller; action: S3Action; arn: string; context: ConditionContext };

/** `silent` when no statement speaks of it: then ACLs decide. */
export function evaluatePolicy(policy: CompiledPolicy, asked: Asked): 'allow' | 'deny' | 'silent' {
  // Denials come first in the list, so the first statement that speaks is the answer.
  const speaking = policy.byAction.get(asked.action)?.find((statement) => isMeant(statement, asked));
  if (!speaking) return 'silent';
  return speaking.effect === 'Deny' ? 'deny' : 'allow';
}

function isMeant(statement: CompiledStatement, { caller, arn, context }: Asked): boolean {
  if (isAmong(statement.principals, caller) === statement.isForOthers) return false;
  const isNamed = statement.resources.some((text) => {
    const glob = globInContext(text, context);
    return glob !== null && isMatch(glob, arn);
  });
  return isNamed !== statement.isBesideResources && areMet(statement.conditions, context);
}

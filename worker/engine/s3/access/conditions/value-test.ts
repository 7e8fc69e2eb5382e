import type { ConditionContext } from './condition-context';

/** One value of a policy, ready to be held against one of a request. */
export type ValueTest = (asked: string, context: ConditionContext) => boolean;

/** Null when the value is none for this operator. */
export type MakeTest = (value: string, language: { hasVariables: boolean }) => ValueTest | null;

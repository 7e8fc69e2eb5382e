import { isJsonObject } from '../../../json/json-object';
import type { S3Action } from '../actions/s3-action';
import { invalidSyntax, malformedPolicy } from '../policy/malformed-policy';
import { readAddressRange } from './address-range';
import type { ConditionContext } from './condition-context';
import { reachOfKey } from './condition-keys';
import { type OperatorName, readOperatorName } from './operators';
import type { ValueTest } from './value-test';

export type Condition = {
  key: string;
  name: OperatorName;
  values: readonly string[];
  tests: readonly ValueTest[];
};

type Statement = {
  /** Actions that the statement spells out: each must come with each key. Those of a pattern need not. */
  spelledActions: readonly S3Action[];
  hasVariables: boolean;
};

export function compileConditions(block: unknown, statement: Statement): Condition[] {
  if (block === undefined) return [];
  if (!isJsonObject(block)) throw invalidSyntax();
  return Object.entries(block).flatMap(([written, keys]) => {
    const name = readOperatorName(written);
    if (!name) throw malformedPolicy(`Invalid Condition type : ${written}`);
    if (!isJsonObject(keys)) throw invalidSyntax();
    return Object.entries(keys).map(([key, values]) =>
      compileCondition(name, key, valuesOf(values), statement),
    );
  });
}

/** All of them: a statement counts only where each of its conditions does. */
export function areMet(conditions: readonly Condition[], context: ConditionContext): boolean {
  return conditions.every((condition) => isMet(condition, context));
}

function compileCondition(
  name: OperatorName,
  written: string,
  values: string[],
  { spelledActions, hasVariables }: Statement,
): Condition {
  const key = written.toLowerCase();
  const reach = reachOfKey(key);
  if (!reach) throw malformedPolicy('Policy has an invalid condition key', written);
  if (reach !== 'any' && spelledActions.some((action) => !reach.has(action))) {
    throw malformedPolicy('Conditions do not apply to combination of actions and resources in statement');
  }
  const isAddress = key === 'aws:sourceip' && name.operator !== null;
  if (isAddress && values.some((value) => !readAddressRange(value))) {
    throw malformedPolicy('Invalid IP address in Conditions');
  }
  return { key, name, values, tests: values.map((value) => makeTest(name, value, hasVariables)) };
}

function makeTest({ base, operator }: OperatorName, value: string, hasVariables: boolean): ValueTest {
  if (!operator) {
    const wanted = value.toLowerCase();
    if (wanted !== 'true' && wanted !== 'false') throw invalidValue(base, value);
    return (isAbsent) => isAbsent === wanted;
  }
  const test = operator.makeTest(value, { hasVariables });
  if (test) return test;
  throw base.endsWith('IpAddress')
    ? malformedPolicy('Invalid IP address in Conditions')
    : invalidValue(base, value);
}

function invalidValue(operator: string, value: string) {
  return malformedPolicy(`Invalid value in Conditions for operator ${operator}`, value);
}

function isMet({ key, name, tests }: Condition, context: ConditionContext): boolean {
  const asked = context.get(key);
  const isAbsent = asked === undefined || asked.length === 0;
  if (!name.operator) return tests.some((test) => test(String(isAbsent), context));
  const { isNegated } = name.operator;
  if (isAbsent)
    return name.isIfExists || (name.quantifier === 'single' ? isNegated : name.quantifier === 'all');
  const isOneOf = (value: string) => tests.some((test) => test(value, context));
  if (name.quantifier === 'all') return asked.every((value) => isOneOf(value) !== isNegated);
  if (name.quantifier === 'any') return asked.some((value) => isOneOf(value) !== isNegated);
  return asked.some(isOneOf) !== isNegated;
}

function valuesOf(values: unknown): string[] {
  const list: unknown[] = Array.isArray(values) ? values : [values];
  if (list.length === 0) throw invalidSyntax();
  return list.map((value) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw invalidSyntax();
  });
}

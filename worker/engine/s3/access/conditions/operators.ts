import { inAddressRange } from './address-test';
import { COMPARISONS, dateTest, numberTest } from './amount-tests';
import { equalsText, equalsTextOfAnyCase, equalsWord, likeArn, likeText } from './text-tests';
import type { MakeTest } from './value-test';

export type Operator = { makeTest: MakeTest; isNegated: boolean };

const is = (makeTest: MakeTest): Operator => ({ makeTest, isNegated: false });
const isNot = (makeTest: MakeTest): Operator => ({ makeTest, isNegated: true });

/** By name, exactly as policies spell it. `Null` stands apart: it asks for a key, not for a value. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  StringEquals: is(equalsText),
  StringNotEquals: isNot(equalsText),
  StringEqualsIgnoreCase: is(equalsTextOfAnyCase),
  StringNotEqualsIgnoreCase: isNot(equalsTextOfAnyCase),
  StringLike: is(likeText),
  StringNotLike: isNot(likeText),
  NumericEquals: is(numberTest(COMPARISONS.Equals)),
  NumericNotEquals: isNot(numberTest(COMPARISONS.Equals)),
  NumericLessThan: is(numberTest(COMPARISONS.LessThan)),
  NumericLessThanEquals: is(numberTest(COMPARISONS.LessThanEquals)),
  NumericGreaterThan: is(numberTest(COMPARISONS.GreaterThan)),
  NumericGreaterThanEquals: is(numberTest(COMPARISONS.GreaterThanEquals)),
  DateEquals: is(dateTest(COMPARISONS.Equals)),
  DateNotEquals: isNot(dateTest(COMPARISONS.Equals)),
  DateLessThan: is(dateTest(COMPARISONS.LessThan)),
  DateLessThanEquals: is(dateTest(COMPARISONS.LessThanEquals)),
  DateGreaterThan: is(dateTest(COMPARISONS.GreaterThan)),
  DateGreaterThanEquals: is(dateTest(COMPARISONS.GreaterThanEquals)),
  Bool: is(equalsWord),
  BinaryEquals: is(equalsText),
  IpAddress: is(inAddressRange),
  NotIpAddress: isNot(inAddressRange),
  ArnEquals: is(likeArn),
  ArnNotEquals: isNot(likeArn),
  ArnLike: is(likeArn),
  ArnNotLike: isNot(likeArn),
};

/** How a key with several values is held against a policy. */
export type Quantifier = 'single' | 'all' | 'any';
export type OperatorName = {
  written: string;
  base: string;
  quantifier: Quantifier;
  isIfExists: boolean;
  /** Null for `Null`. */
  operator: Operator | null;
};

/** Null when there is no such operator. */
export function readOperatorName(written: string): OperatorName | null {
  const quantifier = quantifierOf(written);
  const rest = quantifier === 'single' ? written : written.slice(written.indexOf(':') + 1);
  const isIfExists = rest.endsWith('IfExists');
  const base = isIfExists ? rest.slice(0, -'IfExists'.length) : rest;
  if (base === 'Null') {
    return isIfExists || quantifier !== 'single'
      ? null
      : { written, base, quantifier, isIfExists, operator: null };
  }
  const operator = Object.hasOwn(OPERATORS, base) ? OPERATORS[base] : undefined;
  return operator ? { written, base, quantifier, isIfExists, operator } : null;
}

function quantifierOf(written: string): Quantifier {
  if (written.startsWith('ForAllValues:')) return 'all';
  if (written.startsWith('ForAnyValue:')) return 'any';
  return 'single';
}

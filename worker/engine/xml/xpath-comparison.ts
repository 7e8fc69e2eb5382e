import { toBoolean, toNumber, toText, type XPathRun, type XPathValue } from './xpath-run';

type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';
type Scalar = string | number | boolean;

/** One pair of nodes that fits is enough. */
export function compareXPath(
  operator: ComparisonOperator,
  left: XPathValue,
  right: XPathValue,
  run: XPathRun,
): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return compareScalars(operator, toBoolean(left), toBoolean(right), run);
  const ones = scalars(left, run);
  const others = scalars(right, run);
  return ones.some((one) =>
    others.some((other) => {
      run.spend(1 + Math.ceil(Math.min(lengthOf(one), lengthOf(other)) / 64));
      return compareScalars(operator, one, other, run);
    }),
  );
}

function scalars(value: XPathValue, run: XPathRun): Scalar[] {
  return Array.isArray(value) ? value.map((node) => run.textOf(node)) : [value];
}

function lengthOf(value: Scalar): number {
  return typeof value === 'string' ? value.length : 1;
}

function compareScalars(operator: ComparisonOperator, one: Scalar, other: Scalar, run: XPathRun): boolean {
  if (operator === '=' || operator === '!=') return isSame(one, other, run) === (operator === '=');
  const [left, right] = [toNumber(one, run), toNumber(other, run)];
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

function isSame(one: Scalar, other: Scalar, run: XPathRun): boolean {
  if (typeof one === 'boolean' || typeof other === 'boolean') return toBoolean(one) === toBoolean(other);
  if (typeof one === 'number' || typeof other === 'number')
    return toNumber(one, run) === toNumber(other, run);
  return toText(one, run) === toText(other, run);
}

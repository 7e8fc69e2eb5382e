import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import { shownValue } from '../json/shown-value';
import { compileEquals } from './equals-operators';
import type { Matcher, OperatorScope, Reads, ValueKind } from './operator';
import { isOptionOfType, OPERATOR_NAMES, OPERATORS, OPTION_NAMES, OPTIONS } from './operator-table';
import type { RuleCompilation } from './rule-compilation';

export type CompiledOperator = { describe: string; reads: Reads; cost: number; matches: Matcher };

const DEPTH_MOST = 16;

/** The operators among the members of an object; the names in `others` are somebody else's. */
export function compileOperators(
  document: Readonly<Record<string, unknown>>,
  pointer: string,
  kind: ValueKind,
  compilation: RuleCompilation,
  others: readonly string[] = [],
  depth = 0,
): CompiledOperator[] {
  const compiled: CompiledOperator[] = [];
  if (depth > DEPTH_MOST) {
    compilation.report(pointer, `Operators may be nested ${DEPTH_MOST} levels deep.`);
    return compiled;
  }
  const nested: OperatorScope['nested'] = (inner, at, innerKind) =>
    compileNested(inner, at, innerKind, compilation, depth + 1);
  for (const [name, argument] of Object.entries(document)) {
    if (others.includes(name)) continue;
    const at = appendToken(pointer, name);
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (operator === undefined) {
      checkOption(name, argument, at, compilation, others);
      continue;
    }
    const matches = operator.compile(argument, { kind, pointer: at, compilation, options: document, nested });
    const reads = typeof operator.reads === 'function' ? operator.reads(argument) : operator.reads;
    const describe = `${name.replaceAll('_', ' ')} ${shownValue(argument)}`;
    if (matches !== null) compiled.push({ describe, reads, cost: operator.cost, matches });
  }
  return compiled.sort((one, other) => one.cost - other.cost);
}

function checkOption(
  name: string,
  value: unknown,
  pointer: string,
  compilation: RuleCompilation,
  others: readonly string[],
): void {
  const type = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (type === undefined) {
    compilation.reportUnknown(pointer, 'an operator or an option', name, [
      ...OPERATOR_NAMES,
      ...OPTION_NAMES,
      ...others,
    ]);
  } else if (!isOptionOfType(value, type)) {
    const wanted = type === 'strings' ? 'a list of strings' : type === 'object' ? 'an object' : `a ${type}`;
    compilation.report(pointer, `This must be ${wanted}.`);
  }
}

/** Operators that look at values which another operator found; a plain value must be equal. */
export function compileNested(
  document: unknown,
  pointer: string,
  kind: ValueKind,
  compilation: RuleCompilation,
  depth = 0,
): Matcher | null {
  if (!isJsonObject(document)) {
    const nested = () => null;
    return compileEquals(document, { kind, pointer, compilation, options: {}, nested }, false);
  }
  const before = compilation.findings.length;
  const operators = compileOperators(document, pointer, kind, compilation, [], depth);
  if (compilation.findings.length > before) return null;
  if (operators.length === 0) return compilation.report(pointer, 'This needs an operator, such as "equals".');
  const [only] = operators;
  if (operators.length === 1 && only !== undefined) return only.matches;
  return (found, now) => operators.every(({ matches }) => matches(found, now));
}

import { appendToken } from '../json/json-pointer';
import { shownValues } from '../json/shown-value';
import { BODY_SUBJECTS } from './body-subjects';
import { type CompiledOperator, compileNested, compileOperators } from './compile-operators';
import { MEMORY_SUBJECTS } from './memory-subjects';
import { OPERATOR_NAMES } from './operator-table';
import { PART_OPTIONS, part } from './part-subject';
import { REQUEST_SUBJECTS } from './request-subjects';
import type { RuleCompilation } from './rule-compilation';
import type { RuleNode } from './rule-node';
import type { Reading, Subject } from './subject';

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  ...REQUEST_SUBJECTS,
  ...BODY_SUBJECTS,
  part,
  ...MEMORY_SUBJECTS,
};

export const SUBJECT_NAMES: readonly string[] = Object.keys(SUBJECTS);

/** Options of subjects, beside the operators. */
export const SUBJECT_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  part: PART_OPTIONS,
  state: ['at'],
};

/** Null when something in the condition was reported. */
export function compileCondition(
  condition: Readonly<Record<string, unknown>>,
  pointer: string,
  compilation: RuleCompilation,
): RuleNode | null {
  const named = Object.keys(condition).filter((name) => Object.hasOwn(SUBJECTS, name));
  const [name, second] = named;
  if (name === undefined) return reportNoSubject(condition, pointer, compilation);
  if (second !== undefined)
    return compilation.report(
      appendToken(pointer, second),
      `A condition looks at one thing, but this names "${name}" and "${second}": put one condition for each into "all".`,
    );
  const before = compilation.findings.length;
  const nested = (document: unknown, inside: string, kind: Reading['kind']) =>
    compileNested(document, inside, kind, compilation);
  const at = appendToken(pointer, name);
  const reading = SUBJECTS[name]?.(condition[name], { condition, pointer: at, compilation, nested });
  const own = Object.hasOwn(SUBJECT_OPTIONS, name) ? (SUBJECT_OPTIONS[name] ?? []) : [];
  const operators = compileOperators(condition, pointer, reading?.kind ?? 'text', compilation, [
    name,
    ...own,
  ]);
  if (!reading || compilation.findings.length > before) return null;
  return conditionNode(reading, withImplied(operators, reading));
}

function reportNoSubject(
  condition: Readonly<Record<string, unknown>>,
  pointer: string,
  compilation: RuleCompilation,
): null {
  const unknown = Object.keys(condition).find((name) => !OPERATOR_NAMES.includes(name));
  const names = [...SUBJECT_NAMES, 'all', 'any', 'not'];
  if (unknown !== undefined)
    return compilation.reportUnknown(
      appendToken(pointer, unknown),
      'something a condition can look at',
      unknown,
      names,
    );
  return compilation.report(pointer, `A condition names what it looks at: ${names.join(', ')}.`);
}

function withImplied(operators: CompiledOperator[], { implied }: Reading): CompiledOperator[] {
  if (implied !== undefined) return [{ ...implied, cost: 1 }, ...operators];
  if (operators.length > 0) return operators;
  return [{ describe: 'is present', reads: 'json', cost: 1, matches: (found) => found.length > 0 }];
}

function conditionNode(
  { part: name, cost, read }: Reading,
  operators: readonly CompiledOperator[],
): RuleNode {
  return {
    cost: operators.reduce((sum, operator) => sum + operator.cost, cost),
    describe: operators.map(({ describe }) => `${name} ${describe}`).join(' and '),
    matches(view, circumstances) {
      for (const { reads, matches } of operators)
        if (!matches(read(view, circumstances, reads), circumstances.now)) return false;
      return true;
    },
    explain(view, circumstances, checks) {
      for (const { describe, reads, matches } of operators) {
        const found = read(view, circumstances, reads);
        checks.push({
          part: name,
          ok: matches(found, circumstances.now),
          expected: describe,
          actual: shownValues(found),
        });
      }
    },
  };
}

import type { RuleCompilation } from './rule-compilation';

/** How a subject hands over its values: as text, as JSON, as XML source or as bytes. */
export type Reads = 'text' | 'json' | 'xml' | 'bytes';

/** Whether the values of a subject are texts, which an operator on JSON parses first, or JSON. */
export type ValueKind = 'text' | 'json';

/** Over all values that the subject has; none when it is absent. */
export type Matcher = (found: readonly unknown[], now: number) => boolean;

export type OperatorScope = {
  readonly kind: ValueKind;
  /** Of the operator's argument. */
  readonly pointer: string;
  readonly compilation: RuleCompilation;
  /** The condition that the operator stands in, for the options beside it. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Compiles an object of operators, or a plain value that must be equal; null when something in it was reported. */
  nested(document: unknown, pointer: string, kind: ValueKind): Matcher | null;
};

export type Operator = {
  reads: Reads | ((argument: unknown) => Reads);
  /** In the unit of one comparison of short texts. */
  cost: number;
  /** Null when the argument was reported. */
  compile(argument: unknown, scope: OperatorScope): Matcher | null;
};

export type OperatorTable = Readonly<Record<string, Operator>>;

export type ValueTest = (value: unknown, now: number) => boolean;

/** Of several values one is enough, unless the condition says `"every": true`. */
export function lifted(test: ValueTest, { options }: OperatorScope): Matcher {
  if (options.every === true)
    return (found, now) => found.length > 0 && found.every((value) => test(value, now));
  return (found, now) => {
    for (const value of found) if (test(value, now)) return true;
    return false;
  };
}

/** Holds when no value has it, so also when there is none. */
export function noneOf(test: ValueTest): Matcher {
  return (found, now) => {
    for (const value of found) if (test(value, now)) return false;
    return true;
  };
}

export function stringArgument(argument: unknown, { compilation, pointer }: OperatorScope): string | null {
  if (typeof argument === 'string') return argument;
  return compilation.report(pointer, 'This must be a string.');
}

export function listArgument(
  argument: unknown,
  { compilation, pointer }: OperatorScope,
): readonly unknown[] | null {
  if (Array.isArray(argument) && argument.length <= 1000) return argument;
  return compilation.report(pointer, 'This must be a list of at most 1000 items.');
}

import type { RequestView } from '../request/request-view';
import type { Matcher, Reads, ValueKind } from './operator';
import type { Circumstances } from './rule';
import type { RuleCompilation } from './rule-compilation';

/** What a condition looks at. */
export type Reading = {
  /** Its name in an explanation: `query.page`. */
  part: string;
  kind: ValueKind;
  cost: number;
  read(view: RequestView, circumstances: Circumstances, reads: Reads): readonly unknown[];
  /** What must hold when the condition has no operator; that it is there, unless the subject says more. */
  implied?: Implied;
};

export type Implied = { describe: string; reads: Reads; matches: Matcher };

export type SubjectScope = {
  readonly condition: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly compilation: RuleCompilation;
  nested(document: unknown, pointer: string, kind: ValueKind): Matcher | null;
};

/** Null when the argument was reported. */
export type Subject = (argument: unknown, scope: SubjectScope) => Reading | null;

const NONE: readonly unknown[] = [];
const ENCODER = new TextEncoder();

export function oneText(text: string | null, reads: Reads): readonly unknown[] {
  if (text === null) return NONE;
  return [reads === 'bytes' ? ENCODER.encode(text) : text];
}

export function manyTexts(texts: readonly string[], reads: Reads): readonly unknown[] {
  return reads === 'bytes' ? texts.map((text) => ENCODER.encode(text)) : texts;
}

export function nameArgument(argument: unknown, scope: SubjectScope): string | null {
  if (typeof argument === 'string' && argument !== '') return argument;
  return scope.compilation.report(scope.pointer, 'This must be a name.');
}

/** A plain string is the value that it must equal. */
export function impliedEquals(text: string, ignoresCase = false): Implied {
  const wanted = ignoresCase ? text.toLowerCase() : text;
  return {
    describe: `equals ${JSON.stringify(text)}`,
    reads: 'text',
    matches: ([value]) => (ignoresCase ? String(value).toLowerCase() : value) === wanted,
  };
}

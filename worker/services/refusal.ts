import { type Answer, type HeaderList, problemAnswer } from '../engine/answer';
import type { Why } from '../engine/exchange';
import type { FieldError } from '../platform/errors';

/** How a mock that speaks application/problem+json says no. */
export type Refusal = {
  status: number;
  /** Behind the kind and a dot. */
  code: string;
  title: string;
  detail: string;
  /** What was looked at when it was refused, for the log. */
  step: string;
  errors?: FieldError[];
  members?: Record<string, unknown>;
  headers?: HeaderList;
};

export function refuseAs(
  kind: string,
  why: Why,
  { status, code, title, detail, step, errors, members, headers = [] }: Refusal,
): Answer {
  why.outcome = 'refused';
  why.checks = [...(why.checks ?? []), { part: step, ok: false, actual: detail }];
  const told = { ...(errors && { errors }), ...members };
  return problemAnswer(status, `${kind}.${code}`, title, detail, told, [
    ['cache-control', 'no-store'],
    ...headers,
  ]);
}

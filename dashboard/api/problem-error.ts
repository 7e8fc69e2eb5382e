import type { FieldError, ProblemDocument } from './worker-types';

/** What went wrong with a request: the API's own words where it gave any. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | undefined;
  /** The bad parts of what was sent, each with a JSON pointer to it. */
  readonly fields: readonly FieldError[];
  /** The whole document, for what only some refusals have, such as `current` and `clashes`. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(status: number, problem: Partial<ProblemDocument>, options?: ErrorOptions) {
    const detail = problem.detail ?? `The server answered ${status} without saying why.`;
    super(detail, options);
    this.name = 'ProblemError';
    this.status = status;
    this.code = problem.code ?? `http.${status}`;
    this.title = problem.title ?? 'The request failed';
    this.detail = detail;
    this.requestId = problem.request_id;
    this.fields = problem.errors ?? [];
    this.members = { ...problem };
  }
}

export function unreachable(cause: unknown): ProblemError {
  const problem = {
    code: 'network.unreachable',
    title: 'The server cannot be reached',
    detail: 'No answer came back. Check the connection and whether the server runs, then try again.',
  };
  return new ProblemError(0, problem, { cause });
}

/** An answer that says what is wrong will say it again; a lost connection or a failing server may recover. */
export function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  return error.status === 0 || error.status >= 500;
}

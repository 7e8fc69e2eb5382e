import { fillHoles, type Values } from './languages/holes';

/** A bad part of the input: where it stands (a JSON pointer), what was wrong, what would be right. */
export type FieldError = {
  pointer: string;
  code: string;
  detail: string;
  /** Inside of the text at the pointer. */
  position?: { offset: number; length: number; line: number; column: number };
  suggestion?: string;
};

export type ErrorExtras = {
  errors?: FieldError[];
  headers?: Record<string, string>;
  /** Further members of the problem document. */
  members?: Record<string, unknown>;
};

/** An error that its reader may see. Everything else becomes a fixed sentence and an id. */
export class AppError extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  /** The message before `values` filled its holes. */
  readonly detail: string;
  readonly values: Values;
  readonly extras: ErrorExtras;

  constructor(
    { code, status, title, detail }: ErrorDefinition & { code: string },
    values: Values = {},
    extras: ErrorExtras = {},
  ) {
    super(fillHoles(detail, values));
    this.name = 'AppError';
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.values = values;
    this.extras = extras;
  }
}

type ErrorDefinition = {
  status: number;
  title: string;
  /** `{name}` is replaced by the value of that name. */
  detail: string;
};

type ErrorFactory = (values?: Values, extras?: ErrorExtras) => AppError;

/** Makes a family of error factories; each code is `{family}.{key}`. */
export function defineErrors<const D extends Record<string, ErrorDefinition>>(
  family: string,
  definitions: D,
): { [K in keyof D]: ErrorFactory } {
  const entries = Object.entries(definitions).map(([key, definition]): [string, ErrorFactory] => [
    key,
    (values, extras) => new AppError({ ...definition, code: `${family}.${key}` }, values, extras),
  ]);
  // Object.fromEntries forgets the keys that the definitions had.
  return Object.fromEntries(entries) as { [K in keyof D]: ErrorFactory };
}

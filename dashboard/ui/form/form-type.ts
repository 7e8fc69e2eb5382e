import type { Draft, DraftOrigin } from './create-draft';
import type { Field, FieldOptions } from './create-field';
import type { Rows } from './create-rows';
import type { Finding } from './finding';
import type { JsonSchema } from './json-schema';

export type FormOptions<T extends object> = {
  /** As it is saved. Read once: what is saved later is told by `reset` or `rebase`. */
  initial: T;
  schema?: JsonSchema | (() => Promise<JsonSchema>) | undefined;
  /** Rules that span several parts. */
  validate?: ((values: T) => readonly Finding[]) | undefined;
  /** What it throws is a refusal; `fields` of it are shown where they belong. */
  submit: (values: T) => unknown;
};

/** Of a form, what its fields need: it does not depend on what the form holds. */
export type FormCore = {
  /** Of the form element. */
  id: string;
  value(pointer: string): unknown;
  set(pointer: string, value: unknown): void;
  field<V = unknown>(pointer: string | (() => string), options?: FieldOptions<V>): Field<V>;
  rows<Row = unknown>(pointer: string | (() => string)): Rows<Row>;
  isDirty(): boolean;
  /** Where it differs from what is saved. */
  changed(): readonly string[];
  isSubmitting(): boolean;
  wasSubmitted(): boolean;
  /** What is said to be wrong, below a place. */
  problems(under?: string): readonly Finding[];
  /** What is said to be wrong where no field on screen shows it. */
  summary(): readonly Finding[];
  labelOf(pointer: string): string | undefined;
  /** What the last submission was refused with. */
  failure(): unknown;
  submit(event?: Event): Promise<boolean>;
  focusFirstInvalid(): void;
  reset(): void;
  keepDraft<Mark>(key: string, origin?: DraftOrigin<Mark>): Draft;
};

export type Form<T extends object> = Omit<FormCore, 'reset'> & {
  /** A store. */
  readonly values: T;
  document(): T;
  /** To other values, or back to those that are saved. */
  reset(next?: T): void;
  /** Other values are saved now: what was edited stays, the rest follows. */
  rebase(next: T): void;
  snapshot(): T;
  restore(snapshot: T): void;
};

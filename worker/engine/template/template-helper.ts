import type { SeededFaker } from '../faker/seeded-faker';
import type { Random } from '../random';
import type { RequestView } from '../request/request-view';
import type { StateAccess } from '../state/state-operation';

/** Everything that a rendering may read, and the little that it may change. One is made for each exchange. */
export type RenderScope = {
  readonly request: RequestView;
  readonly random: Random;
  /** Epoch milliseconds by the project's clock. */
  readonly now: number;
  readonly faker: SeededFaker;
  readonly state: StateAccess;
  /** What the author set beside the template; read as `parameters`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Set by helpers such as assign and setVar; alive for this rendering. */
  readonly variables: Map<string, unknown>;
  /** A helper may set the status of the answer. */
  readonly response: { status: number | null };
  /** Charges work to the rendering; throws its limit's error when too much was done. Helpers that loop call it. */
  spend(steps: number): void;
};

/** A call of a helper with its arguments evaluated. */
export type HelperCall = {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
  readonly scope: RenderScope;
  /** What `this` is at the call. */
  readonly context: unknown;
  /** Null when the helper is called inline. */
  readonly block: HelperBlock | null;
};

export type HelperBlock = {
  /** Renders what is between the tags. `data` is read as @name; `params` are the names behind `as |a b|`. */
  body(context?: unknown, data?: Record<string, unknown>, params?: readonly unknown[]): string;
  /** Renders what is behind {{else}}; empty when there is none. */
  otherwise(): string;
};

/** What it answers is printed (inline), or handed to the helper around it; a block answers the text of the block. */
export type Helper = (call: HelperCall) => unknown;

export type HelperTable = Readonly<Record<string, Helper>>;

/** A mistake in a call that only shows when it is rendered: names the helper and says what would be right. */
export class HelperError extends Error {}

/** Text that is printed as it is, where the dialect or the content type escapes other text. */
export class SafeText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

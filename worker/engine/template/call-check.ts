/** A call as it stands in the source: what is only known when it is rendered is left out as undefined. */
export type LiteralCall = {
  name: string;
  isBlock: boolean;
  args: readonly unknown[];
  hash: Readonly<Record<string, unknown>>;
};

/** What is plainly wrong with a call whatever is asked; null when nothing is. */
export type CallCheck = (call: LiteralCall) => { message: string; suggestion?: string } | null;

/** Where something stands in the source. */
export type Span = { offset: number; length: number };

export type PathExpression = Span & {
  kind: 'path';
  /** As it was written. */
  text: string;
  /** Begins with @. */
  isData: boolean;
  /** How many times ../ stands in front. */
  up: number;
  /** Begins with `this` or `./`: only the context itself is asked. */
  isOfThis: boolean;
  parts: string[];
};

export type LiteralExpression = Span & { kind: 'literal'; value: unknown };

export type CallExpression = Span & {
  kind: 'call';
  head: PathExpression;
  args: Expression[];
  hash: HashArgument[];
};

/** Lists and records stand only between the parentheses of the call syntax: faker.number.int({ min: 1 }). */
export type ListExpression = Span & { kind: 'list'; items: Expression[] };
export type RecordExpression = Span & { kind: 'record'; members: HashArgument[] };

export type HashArgument = { name: string; value: Expression };

export type Expression =
  | PathExpression
  | LiteralExpression
  | CallExpression
  | ListExpression
  | RecordExpression;

/** What is around a mustache decides how its value is printed. */
export type JsonPlace = 'string' | 'value' | 'item' | 'elsewhere';

export type TextToken = { kind: 'text'; value: string };

export type TagKind = 'mustache' | 'open' | 'inverse' | 'else' | 'close' | 'partial' | 'comment' | 'raw';

export type TagToken = Span & {
  kind: TagKind;
  /** Of a mustache: {{{ }}} or {{& }}. */
  isUnescaped: boolean;
  stripsBefore: boolean;
  stripsAfter: boolean;
  /** Of a comment and a bare {{else}}: null. */
  expression: Expression | null;
  /** Behind `as |`. */
  blockParams: string[];
  /** Of an open tag: {{#> }} or {{#* }}. */
  mark: '' | '>' | '*';
  /** Of a raw block, what is between its tags. */
  content: string;
  place: JsonPlace;
};

export type Token = TextToken | TagToken;

export type Mustache = Span & {
  kind: 'mustache';
  expression: Expression;
  isUnescaped: boolean;
  place: JsonPlace;
};

export type Block = Span & {
  kind: 'block';
  /** A path without arguments is a value or a helper; that is decided when it is compiled. */
  expression: PathExpression | CallExpression;
  blockParams: string[];
  body: Statement[];
  otherwise: Statement[] | null;
  /** What is between its tags, as it was written. */
  source: string;
};

export type InlinePartial = Span & { kind: 'inline'; name: string; body: Statement[]; source: string };

export type PartialUse = Span & {
  kind: 'partial';
  name: Expression;
  context: Expression | null;
  hash: HashArgument[];
  /** What {{#> }} holds: printed when there is no such partial, and as @partial-block. */
  fallback: Statement[] | null;
};

export type RawBlock = Span & { kind: 'raw'; name: string; content: string };

export type Statement = TextToken | Mustache | Block | InlinePartial | PartialUse | RawBlock;

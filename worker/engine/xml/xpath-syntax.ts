export const AXES = [
  'child',
  'descendant',
  'descendant-or-self',
  'self',
  'parent',
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'following-sibling',
  'preceding-sibling',
  'following',
  'preceding',
] as const;
export type Axis = (typeof AXES)[number];

export type NodeTest =
  | { kind: 'any name' }
  | { kind: 'any in'; prefix: string }
  | { kind: 'name'; prefix: string; local: string }
  | { kind: 'type'; type: 'node' | 'text' | 'comment' | 'instruction' };

export type Step = { axis: Axis; test: NodeTest; predicates: XPathExpression[] };

export type BinaryOperator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | 'div'
  | 'mod'
  | '|';

export type XPathExpression =
  | { kind: 'literal'; value: string | number }
  | { kind: 'negate'; inner: XPathExpression }
  | { kind: 'binary'; operator: BinaryOperator; left: XPathExpression; right: XPathExpression }
  | { kind: 'call'; name: string; args: XPathExpression[] }
  /** `start` is null for a path from the context node, "root" for one from the document. */
  | { kind: 'path'; start: XPathExpression | 'root' | null; predicates: XPathExpression[]; steps: Step[] };

export class XPathTrouble extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

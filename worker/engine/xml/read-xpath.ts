import { XPATH_FUNCTIONS } from './xpath-functions';
import {
  AXES,
  type Axis,
  type BinaryOperator,
  type NodeTest,
  type Step,
  type XPathExpression,
  XPathTrouble,
} from './xpath-syntax';
import { type Token, xpathTokens } from './xpath-tokens';

const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];
const DEPTH_MOST = 32;
const NODE_TYPES: ReadonlyMap<string, Extract<NodeTest, { kind: 'type' }>['type']> = new Map([
  ['node', 'node'],
  ['text', 'text'],
  ['comment', 'comment'],
  ['processing-instruction', 'instruction'],
]);
const NODE: NodeTest = { kind: 'type', type: 'node' };
const ANY_NODE: Step = { axis: 'descendant-or-self', test: NODE, predicates: [] };

export function readXPath(source: string): XPathExpression {
  return new XPathReader(xpathTokens(source)).whole();
}

class XPathReader {
  private readonly tokens: readonly Token[];
  private index = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): XPathExpression {
    const expression = this.level(0);
    if (this.next.kind !== 'end') this.fail(`"${this.next.text}" cannot stand here.`);
    return expression;
  }

  private level(level: number): XPathExpression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    if (level === 0 && ++this.depth > DEPTH_MOST)
      this.fail(`An XPath may be nested ${DEPTH_MOST} levels deep.`);
    let left = this.level(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.isOperator(each));
      if (operator === undefined) break;
      this.index++;
      left = { kind: 'binary', operator, left, right: this.level(level + 1) };
    }
    if (level === 0) this.depth--;
    return left;
  }

  private unary(): XPathExpression {
    let isNegative = false;
    while (this.take('-')) isNegative = !isNegative;
    let left = this.path();
    while (this.take('|')) left = { kind: 'binary', operator: '|', left, right: this.path() };
    return isNegative ? { kind: 'negate', inner: left } : left;
  }

  private path(): XPathExpression {
    if (this.isPrimary()) return this.filterPath();
    const steps: Step[] = [];
    const isDescent = this.take('//');
    const start = isDescent || this.take('/') ? 'root' : null;
    if (isDescent) steps.push(ANY_NODE);
    if (start !== 'root' || isDescent || this.isStep()) this.relative(steps);
    return { kind: 'path', start, predicates: [], steps };
  }

  private filterPath(): XPathExpression {
    const start = this.primary();
    const predicates = this.predicates();
    const steps: Step[] = [];
    const isDescent = this.take('//');
    if (isDescent) steps.push(ANY_NODE);
    if (isDescent || this.take('/')) this.relative(steps);
    return predicates.length + steps.length === 0 ? start : { kind: 'path', start, predicates, steps };
  }

  private relative(steps: Step[]): void {
    for (;;) {
      steps.push(this.step());
      if (this.take('//')) steps.push(ANY_NODE);
      else if (!this.take('/')) return;
    }
  }

  private step(): Step {
    if (this.take('..')) return { axis: 'parent', test: NODE, predicates: [] };
    if (this.take('.')) return { axis: 'self', test: NODE, predicates: [] };
    const axis = this.axis();
    return { axis, test: this.nodeTest(), predicates: this.predicates() };
  }

  private axis(): Axis {
    if (this.take('@')) return 'attribute';
    if (this.tokens[this.index + 1]?.text !== '::') return 'child';
    const axis = AXES.find((each) => each === this.next.text);
    if (axis === undefined) this.fail(`"${this.next.text}" is not a known axis.`);
    this.index += 2;
    return axis;
  }

  private nodeTest(): NodeTest {
    if (this.take('*')) return { kind: 'any name' };
    const first = this.name();
    if (this.take('(')) {
      const type = NODE_TYPES.get(first);
      if (type === undefined) this.fail(`"${first}()" cannot stand here.`);
      if (this.next.kind === 'string') this.index++;
      this.expect(')');
      return { kind: 'type', type };
    }
    if (!this.take(':')) return { kind: 'name', prefix: '', local: first };
    if (this.take('*')) return { kind: 'any in', prefix: first };
    return { kind: 'name', prefix: first, local: this.name() };
  }

  private predicates(): XPathExpression[] {
    const predicates: XPathExpression[] = [];
    while (this.take('[')) {
      predicates.push(this.level(0));
      this.expect(']');
    }
    return predicates;
  }

  private isPrimary(): boolean {
    const { kind, text } = this.next;
    if (kind === 'string' || kind === 'number' || text === '(') return true;
    if (text === '$') this.fail('Variables are not known here.');
    const isCall = kind === 'name' && this.tokens[this.index + 1]?.text === '(';
    return isCall && !NODE_TYPES.has(text);
  }

  private primary(): XPathExpression {
    const { kind, text } = this.next;
    if (this.take('(')) {
      const inner = this.level(0);
      this.expect(')');
      return inner;
    }
    this.index++;
    if (kind === 'string') return { kind: 'literal', value: text };
    return kind === 'number' ? { kind: 'literal', value: Number(text) } : this.call(text);
  }

  private call(name: string): XPathExpression {
    const known = XPATH_FUNCTIONS.get(name);
    if (known === undefined) this.fail(`"${name}()" is not a known function.`, this.index - 1);
    const at = this.index - 1;
    const args: XPathExpression[] = [];
    this.expect('(');
    if (!this.take(')')) {
      do args.push(this.level(0));
      while (this.take(','));
      this.expect(')');
    }
    const [least, most] = known.takes;
    if (args.length < least || args.length > most)
      this.fail(`${name}() has too few or too many arguments.`, at);
    return { kind: 'call', name, args };
  }

  private get next(): Token {
    return this.tokens[this.index] ?? { kind: 'end', text: '', at: 0 };
  }

  private isStep(): boolean {
    const { kind, text } = this.next;
    return kind === 'name' || (kind === 'sign' && ['.', '..', '@', '*'].includes(text));
  }

  private isOperator(operator: string): boolean {
    const { kind, text } = this.next;
    return text === operator && (kind === 'operator' || (kind === 'sign' && text !== '*'));
  }

  private take(text: string): boolean {
    if (this.next.kind !== 'sign' || this.next.text !== text) return false;
    this.index++;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) this.fail(`"${text}" was expected.`);
  }

  private name(): string {
    const { kind, text } = this.next;
    if (kind !== 'name') this.fail('A name was expected.');
    this.index++;
    return text;
  }

  private fail(reason: string, index = this.index): never {
    throw new XPathTrouble(reason, this.tokens[index]?.at ?? 0);
  }
}

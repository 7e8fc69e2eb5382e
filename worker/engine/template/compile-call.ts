import { nearestName } from '../nearest-name';
import { BUILT_IN_NAMES, compileLookup } from './built-in-helpers';
import type { Compilation, Names } from './compilation';
import { compileArgument, compileHash } from './compile-expression';
import { compileEmbedded } from './compile-partial';
import { isBlockParam } from './compile-path';
import type { Evaluate, Frame } from './frame';
import { checkedResult, locatedError } from './helper-result';
import type { CallExpression, Expression, PathExpression } from './syntax';
import type { Helper, HelperBlock } from './template-helper';

export type CallWithBlock = (frame: Frame, block: HelperBlock | null) => unknown;

const READS_BODY = new Set(['body', 'bodyRaw']);

/** Inside of an expression, and inline. */
export function compileCall(call: CallExpression, names: Names | null, compilation: Compilation): Evaluate {
  const name = call.head.parts.join('.');
  if (name === 'lookup') return compileLookup(call, names, compilation);
  if (name === 'log') return () => '';
  if (name === 'embedded') return compileEmbedded(call, names, compilation);
  const invoke = compileInvocation(call, false, names, compilation);
  return (frame) => invoke(frame, null);
}

export function compileInvocation(
  call: CallExpression,
  isBlock: boolean,
  names: Names | null,
  compilation: Compilation,
): CallWithBlock {
  const named = asFakerCall(call, names);
  const name = named.head.parts.join('.');
  const helper = helperNamed(named.head, compilation);
  if (!helper) {
    reportUnknown(named, compilation);
    return () => '';
  }
  checkLiterals(named, name, isBlock, compilation);
  if (READS_BODY.has(name)) compilation.needsRequestBody = true;
  const args = named.args.map((arg) => compileArgument(arg, name, names, compilation));
  const hash = compileHash(named.hash, name, names, compilation);
  const position = () => compilation.at(call);
  return (frame, block) => {
    const { scope } = frame.run;
    try {
      scope.spend(1);
      const values = args.map((evaluate) => evaluate(frame));
      const { context } = frame;
      return checkedResult(helper({ name, args: values, hash: hash(frame), scope, context, block }), scope);
    } catch (error) {
      throw locatedError(error, name, position);
    }
  };
}

/** Tells what is wrong whatever is asked. */
function checkLiterals(call: CallExpression, name: string, isBlock: boolean, compilation: Compilation): void {
  const literal = (given: Expression) => (given.kind === 'literal' ? given.value : undefined);
  const hash = Object.fromEntries(call.hash.map((member) => [member.name, literal(member.value)]));
  const trouble = compilation.check?.({ name, isBlock, args: call.args.map(literal), hash });
  if (trouble) compilation.report(call, trouble.message, trouble.suggestion ?? null);
}

export function helperNamed(head: PathExpression, compilation: Compilation): Helper | null {
  if (head.isData || head.isOfThis || head.up > 0) return null;
  const name = head.parts.join('.');
  if (!Object.hasOwn(compilation.helpers, name)) return null;
  return compilation.helpers[name] ?? null;
}

/** faker.person.fullName without parentheses, where nothing else is called faker. */
export function isFakerPath(path: PathExpression, names: Names | null): boolean {
  const [first = '', ...rest] = path.parts;
  if (rest.length === 0 || path.isData || path.isOfThis || path.up > 0) return false;
  return (first === 'faker' || first === 'Faker') && !isBlockParam(first, names);
}

function asFakerCall(call: CallExpression, names: Names | null): CallExpression {
  if (!isFakerPath(call.head, names)) return call;
  const { offset, length } = call.head;
  const head = { ...call.head, text: 'call', parts: ['call'] };
  return {
    ...call,
    head,
    args: [{ kind: 'literal', value: call.head.parts.join('.'), offset, length }, ...call.args],
  };
}

function reportUnknown(call: CallExpression, compilation: Compilation): void {
  if (compilation.hasEnoughFindings) return;
  const { head } = call;
  const first = call.args[0];
  const isCall = head.text === 'call' && first?.kind === 'literal';
  const name = isCall ? String(first.value) : head.text;
  const known = [...Object.keys(compilation.helpers), ...BUILT_IN_NAMES];
  compilation.report(head, `There is no helper "${name}"`, nearestName(name, known));
}

import type { Compilation, Names } from './compilation';
import { compileArgument, compileHash } from './compile-expression';
import { compilePath } from './compile-path';
import { compileStatements } from './compile-statements';
import { type Evaluate, Frame, type Render } from './frame';
import { locatedError } from './helper-result';
import { LazyNode, ValueList } from './lazy-node';
import { isTruthy } from './property';
import type { Block, CallExpression, PathExpression } from './syntax';

const NOTHING: Render = () => '';

export function compileIf(
  block: Block,
  call: CallExpression,
  isNegated: boolean,
  names: Names | null,
  compilation: Compilation,
): Render {
  const test = onlyArgument(call, names, compilation);
  const hash = compileHash(call.hash, '', names, compilation);
  // The body of a condition has the frame of its tag: it changes neither `this` nor names.
  const body = compileStatements(block.body, names, compilation);
  const otherwise = block.otherwise ? compileStatements(block.otherwise, names, compilation) : NOTHING;
  return (frame) => {
    frame.run.scope.spend(1);
    const value = test(frame);
    const isYes = isTruthy(value) || (value === 0 && hash(frame).includeZero === true);
    return isYes === isNegated ? otherwise(frame) : body(frame);
  };
}

export function compileEach(
  block: Block,
  call: CallExpression,
  names: Names | null,
  compilation: Compilation,
): Render {
  const over = onlyArgument(call, names, compilation);
  const body = compileStatements(block.body, { names: block.blockParams, outer: names }, compilation);
  const otherwise = block.otherwise ? compileStatements(block.otherwise, names, compilation) : NOTHING;
  const position = () => compilation.at(block);
  return (frame) => {
    try {
      return renderEach(over(frame), frame, body, otherwise);
    } catch (error) {
      throw locatedError(error, 'each', position);
    }
  };
}

export function compileWith(
  block: Block,
  call: CallExpression,
  names: Names | null,
  compilation: Compilation,
): Render {
  const value = onlyArgument(call, names, compilation);
  const body = compileStatements(block.body, { names: block.blockParams, outer: names }, compilation);
  const otherwise = block.otherwise ? compileStatements(block.otherwise, names, compilation) : NOTHING;
  return (frame) => {
    frame.run.scope.spend(1);
    const context = value(frame);
    if (!isTruthy(context) && context !== 0) return otherwise(frame);
    return body(new Frame(frame.run, context, frame, null, [context]));
  };
}

/** {{#name}} where name is a value: a list is gone over, anything else that is there becomes `this`. */
export function compileSection(
  block: Block,
  path: PathExpression,
  names: Names | null,
  compilation: Compilation,
): Render {
  const value = compilePath(path, names, compilation);
  const body = compileStatements(block.body, { names: block.blockParams, outer: names }, compilation);
  const otherwise = block.otherwise ? compileStatements(block.otherwise, names, compilation) : NOTHING;
  const position = () => compilation.at(block);
  return (frame) => {
    const context = value(frame);
    try {
      frame.run.scope.spend(1);
      if (Array.isArray(context) || context instanceof ValueList)
        return renderEach(context, frame, body, otherwise);
    } catch (error) {
      throw locatedError(error, path.text, position);
    }
    if (!isTruthy(context) && context !== 0 && context !== '') return otherwise(frame);
    if (context === '') return otherwise(frame);
    const inner = context === true ? frame.context : context;
    return body(new Frame(frame.run, inner, frame, null, [context]));
  };
}

function renderEach(over: unknown, frame: Frame, body: Render, otherwise: Render): string {
  const entries = entriesOf(over);
  if (entries.length === 0) return otherwise(frame);
  const { scope } = frame.run;
  let text = '';
  entries.forEach(([key, item], index) => {
    scope.spend(1);
    const data = { key, index, first: index === 0, last: index === entries.length - 1 };
    text += body(new Frame(frame.run, item, frame, data, [item, key]));
  });
  return text;
}

function entriesOf(over: unknown): readonly (readonly [key: string | number, item: unknown])[] {
  if (over instanceof ValueList) return over.values.map((item, index) => [index, item]);
  if (Array.isArray(over)) return over.map((item, index) => [index, item]);
  if (over instanceof LazyNode) return entriesOf(over.toJSON());
  return typeof over === 'object' && over !== null ? Object.entries(over) : [];
}

function onlyArgument(call: CallExpression, names: Names | null, compilation: Compilation): Evaluate {
  const [argument, ...others] = call.args;
  const name = call.head.text;
  if (argument && others.length === 0) return compileArgument(argument, name, names, compilation);
  compilation.report(
    call,
    `{{#${name}}} takes one value`,
    others.length > 0 && (name === 'if' || name === 'unless') ? `{{#${name} (eq a b)}}` : null,
  );
  return () => undefined;
}

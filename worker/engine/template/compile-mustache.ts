import { nearestName } from '../nearest-name';
import type { Compilation, Names } from './compilation';
import { compileCall, helperNamed, isFakerPath } from './compile-call';
import { compileExpression } from './compile-expression';
import { isBlockParam, lookUp } from './compile-path';
import type { Evaluate, Render } from './frame';
import { locatedError } from './helper-result';
import { printerFor } from './printing';
import type { CallExpression, Mustache, PathExpression } from './syntax';

export function compileMustache(mustache: Mustache, names: Names | null, compilation: Compilation): Render {
  const { expression } = mustache;
  const { isHtml, isJson } = compilation;
  const print = printerFor(isHtml, mustache.isUnescaped, isJson ? mustache.place : null);
  const evaluate =
    expression.kind === 'path'
      ? compileBare(expression, names, compilation)
      : compileExpression(expression, names, compilation);
  const position = () => compilation.at(mustache);
  const name = expression.kind === 'call' ? expression.head.text : 'this value';
  return (frame) => {
    const { run } = frame;
    const value = evaluate(frame);
    try {
      run.scope.spend(1);
      const text = print(value, run.scope);
      run.charge(text.length);
      return text;
    } catch (error) {
      throw locatedError(error, name, position);
    }
  };
}

/** A name without arguments is a helper or a value: with WireMock values win, with Mockoon helpers do. */
function compileBare(path: PathExpression, names: Names | null, compilation: Compilation): Evaluate {
  const [name = ''] = path.parts;
  const asCall: CallExpression = { ...path, kind: 'call', head: path, args: [], hash: [] };
  if (isFakerPath(path, names)) return compileCall(asCall, names, compilation);
  const isPlainName = path.parts.length === 1 && !path.isOfThis && path.up === 0 && !path.isData;
  if (isPlainName && !isBlockParam(name, names)) {
    if (helperNamed(path, compilation)) {
      const call = compileCall(asCall, names, compilation);
      return compilation.isHtml ? call : (frame) => lookUp(frame, name) ?? call(frame);
    }
    if (name.startsWith('$')) reportVariable(path, compilation);
  }
  return compileExpression(path, names, compilation);
}

function reportVariable(path: PathExpression, compilation: Compilation): void {
  if (compilation.hasEnoughFindings) return;
  const known = Object.keys(compilation.helpers).filter((name) => name.startsWith('$'));
  compilation.report(path, `There is no variable "${path.text}"`, nearestName(path.text, known));
}

import type { Compilation, Names } from './compilation';
import type { Evaluate, Frame } from './frame';
import { propertyOf } from './property';
import type { PathExpression } from './syntax';

const READ_FROM_BODY = new Set([
  'body',
  'bodyAsBase64',
  'parts',
  'formParameters',
  'multipart',
  'isMultipart',
]);

/** Where a path is looked up is decided here; only a bare name is searched for when it is rendered. */
export function compilePath(path: PathExpression, names: Names | null, compilation: Compilation): Evaluate {
  if (readsBody(path)) compilation.needsRequestBody = true;
  const { parts, up } = path;
  const [first, ...rest] = parts;
  if (path.isData) return compileData(path);
  if (up > 0) return walked((frame) => frameAbove(frame, up)?.context, parts);
  if (path.isOfThis || first === undefined) return walked((frame) => frame.context, parts);
  const param = findParam(first, names);
  if (param) return walked((frame) => outward(frame, param.hops)?.params[param.index], rest);
  return walked((frame) => lookUp(frame, first), rest);
}

/** A bare name: in the context, then in those around it; the outermost holds variables and parameters. */
export function lookUp(frame: Frame, name: string): unknown {
  for (let at: Frame | null = frame; at; at = at.up) {
    const value = propertyOf(at.context, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function isBlockParam(name: string, names: Names | null): boolean {
  return findParam(name, names) !== null;
}

function walked(start: Evaluate, parts: readonly string[]): Evaluate {
  if (parts.length === 0) return start;
  return (frame) => {
    let value = start(frame);
    for (const part of parts) value = propertyOf(value, part);
    return value;
  };
}

function compileData(path: PathExpression): Evaluate {
  const [name = '', ...rest] = path.parts;
  if (name === 'root') return walked((frame) => frame.run.root, rest);
  return walked((frame) => dataOf(frame, name, path.up), rest);
}

function dataOf(frame: Frame, name: string, up: number): unknown {
  let left = up;
  for (let at: Frame | null = frame; at; at = at.outer) {
    if (!at.data) continue;
    if (left > 0) left -= 1;
    else if (Object.hasOwn(at.data, name)) return at.data[name];
    else if (typeof at.data.index === 'number' && name in FROM_INDEX)
      return FROM_INDEX[name]?.(at.data.index);
  }
  return frame.run.scope.variables.get(name);
}

/** What handlebars.java knows beside the index. */
const FROM_INDEX: Readonly<Record<string, (index: number) => unknown>> = Object.assign(Object.create(null), {
  index_1: (index: number) => index + 1,
  odd: (index: number) => index % 2 === 1,
  even: (index: number) => index % 2 === 0,
});

function frameAbove(frame: Frame, up: number): Frame | null {
  let at: Frame | null = frame;
  for (let left = up; left > 0 && at; left--) at = at.up;
  return at;
}

function outward(frame: Frame, hops: number): Frame | null {
  let at: Frame | null = frame;
  for (let left = hops; left > 0 && at; left--) at = at.outer;
  return at;
}

function findParam(name: string, names: Names | null): { hops: number; index: number } | null {
  let hops = 0;
  for (let at = names; at; at = at.outer) {
    const index = at.names.indexOf(name);
    if (index !== -1) return { hops, index };
    hops += 1;
  }
  return null;
}

function readsBody(path: PathExpression): boolean {
  const parts = path.isData && path.parts[0] === 'root' ? path.parts.slice(1) : path.parts;
  if (path.isData && parts.length === 0) return true;
  if (parts[0] !== 'request' && parts[0] !== 'originalRequest') return false;
  return parts[1] === undefined || READ_FROM_BODY.has(parts[1]);
}

import { isJsonObject } from '../json/json-object';
import { compileTest } from './compile-filter';
import { applyMethod } from './path-methods';
import { childrenOf, type PathRun, spend, visitDescendants } from './path-run';
import { isSingular, type PathQuery, type Segment, type Selector } from './path-syntax';

/** Appends what it finds in the value. */
export type Find = (value: unknown, run: PathRun, found: unknown[]) => void;

export type CompiledQuery = (current: unknown, run: PathRun) => unknown[];

export function compileQuery(query: PathQuery): CompiledQuery {
  const steps = query.segments.map(compileSegment);
  const { method, from } = query;
  const isOne = isSingular(query);
  return (current, run) => {
    let nodes: unknown[] = [from === 'root' ? run.root : current];
    for (const step of steps) {
      const found: unknown[] = [];
      for (const node of nodes) step(node, run, found);
      nodes = found;
    }
    return method === null ? nodes : applyMethod(method, nodes, isOne);
  };
}

function compileSegment({ descends, selectors }: Segment): Find {
  const finds = selectors.map(compileSelector);
  const [only] = finds;
  const find: Find =
    finds.length === 1 && only !== undefined
      ? only
      : (value, run, found) => {
          for (const each of finds) each(value, run, found);
        };
  if (!descends) return find;
  return (value, run, found) => visitDescendants(value, run, (node) => find(node, run, found));
}

function compileSelector(selector: Selector): Find {
  switch (selector.kind) {
    case 'name':
      return compileName(selector.name, selector.isQuoted);
    case 'index':
      return (value, run, found) => {
        if (!Array.isArray(value) || !spend(run)) return;
        const at = selector.index < 0 ? value.length + selector.index : selector.index;
        if (at >= 0 && at < value.length) found.push(value[at]);
      };
    case 'slice':
      return (value, run, found) => {
        if (Array.isArray(value)) pushSlice(value, selector, run, found);
      };
    case 'wildcard':
      return (value, run, found) => {
        for (const child of childrenOf(value)) if (spend(run)) found.push(child);
      };
    case 'filter': {
      const test = compileTest(selector.test);
      return (value, run, found) => {
        for (const child of childrenOf(value)) if (spend(run) && test(child, run)) found.push(child);
      };
    }
  }
}

/** An unquoted number is also an index, and "length" also the length of a list, as people write them. */
function compileName(name: string, isQuoted: boolean): Find {
  const index = !isQuoted && /^\d{1,15}$/.test(name) ? Number(name) : -1;
  const isLength = !isQuoted && name === 'length';
  return (value, run, found) => {
    if (!spend(run)) return;
    if (isJsonObject(value)) {
      if (Object.hasOwn(value, name)) found.push(value[name]);
    } else if (Array.isArray(value)) {
      if (isLength) found.push(value.length);
      else if (index >= 0 && index < value.length) found.push(value[index]);
    }
  };
}

type Slice = Extract<Selector, { kind: 'slice' }>;

function pushSlice(
  list: readonly unknown[],
  { start, end, step }: Slice,
  run: PathRun,
  found: unknown[],
): void {
  if (step === 0) return;
  const { length } = list;
  const from = (at: number) => (at < 0 ? at + length : at);
  if (step > 0) {
    const last = Math.min(from(end ?? length), length);
    for (let at = Math.max(from(start ?? 0), 0); at < last && spend(run); at += step) found.push(list[at]);
    return;
  }
  const last = end === null ? -1 : Math.max(from(end), -1);
  const first = start === null ? length - 1 : Math.min(from(start), length - 1);
  for (let at = first; at > last && spend(run); at += step) found.push(list[at]);
}

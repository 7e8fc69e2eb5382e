import type { Checker } from './rule';
import type { Run } from './run';
import type { SchemaNode } from './schema-node';

/** Whether any dynamic reference may ask which resources were entered: known when all is compiled. */
export type Program = { isDynamic: boolean };

/** A schema reached from another resource: entering is remembered while inside. */
export function entering(node: SchemaNode, program: Program): Checker {
  const { resource } = node.place;
  function inside<Result>(run: Run, go: () => Result): Result {
    if (!program.isDynamic) return go();
    const { scope } = run;
    run.scope = [...scope, resource];
    const result = go();
    run.scope = scope;
    return result;
  }
  return {
    test: (value, run) => inside(run, () => node.test(value, run)),
    explain: (value, at, run) => inside(run, () => node.explain(value, at, run)),
    mark: (value, run, evaluated) => inside(run, () => node.mark(value, run, evaluated)),
  };
}

import type { HelperExample } from '../../worker/engine/template/helper-example.ts';
import { BUILT_IN_EXAMPLES } from '../template-docs/built-in-examples.ts';
import type { Engine } from '../template-docs/bundled-engine.ts';

type HelperExamples = {
  /** The first example of a helper. */
  get(name: string): HelperExample | undefined;
  /** Whether any example calls it as a block. */
  isBlock(name: string): boolean;
};

/** The examples of the engine, which its tests and docs/templates.md hold to what they print. */
export function helperExamples(engine: Engine): HelperExamples {
  const all = [
    ...BUILT_IN_EXAMPLES,
    ...engine.WIREMOCK_EXAMPLES,
    ...engine.MOCKOON_EXAMPLES,
    ...engine.POSTMAN_EXAMPLES,
    ...engine.FAKER_EXAMPLES,
  ];
  const first = new Map<string, HelperExample>();
  const blocks = new Set<string>();
  for (const example of all) {
    if (!first.has(example.helper)) first.set(example.helper, example);
    for (const [, name = ''] of example.template.matchAll(/\{\{~?#\*?\s*([\w-]+)/g)) blocks.add(name);
  }
  return { get: (name) => first.get(name), isBlock: (name) => blocks.has(name) };
}

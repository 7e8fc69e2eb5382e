import type { Compiled, Finding } from '../finding';
import { createRandom } from '../random';
import { compileSchema } from '../schema/compile-schema';
import type { DialectName } from '../schema/dialect';
import { createSchemaIndex } from '../schema/schema-index';
import { type Dice, type Generator, SchemaGenerator } from './generator';
import { findingFrom } from './make/finding-from';
import { Judge } from './make/judge';
import { PlanGraph } from './make/plan-graph';
import type { PlanNode } from './make/plan-node';
import { PlaceTable } from './plan/place';
import { wrongWishes } from './wrong-wishes';

export type GeneratorOptions = {
  /** Else what `$schema` says, else 2020-12. */
  dialect?: DialectName;
  /** Other documents that references may lead to, by address. */
  remotes?: ReadonlyMap<string, unknown>;
};

const TRIALS = 3;

/** Plans how to make values of a schema. A schema that has none is refused, with the keywords that contradict. */
export function compileGenerator(schema: unknown, options: GeneratorOptions = {}): Compiled<Generator> {
  const validator = compileSchema(schema, options);
  if (!validator.ok) return validator;
  const wishes = wrongWishes(schema);
  if (wishes.length > 0) return { ok: false, findings: wishes };
  const { root } = new PlaceTable(createSchemaIndex(schema, options));
  const graph = new PlanGraph(new Judge(schema, root, options));
  const node = graph.build([root.positive]);
  if (!node.isPossible) return { ok: false, findings: [impossible(node, graph)] };
  const generator = new SchemaGenerator(node, validator.value);
  return tried(generator) ?? { ok: true, value: generator };
}

/** Some values are made when the schema is saved, so that nobody waits in vain for the first. */
function tried(generator: SchemaGenerator): Compiled<Generator> | null {
  let finding: Finding | null = null;
  for (let trial = 0; trial < TRIALS; trial++) {
    const dice: Dice = { random: createRandom(`trial ${trial}`), faker: null, now: 0 };
    const made = generator.attempt(dice);
    if (made.ok) return null;
    finding ??= { pointer: made.pointer, message: `No value was found: ${made.message}` };
    if (made.isLimit) break;
  }
  return finding && { ok: false, findings: [finding] };
}

function impossible(node: PlanNode, graph: PlanGraph): Finding {
  if (node.reasons.length === 0) {
    const message = graph.isCut
      ? 'The schema has too many branches to find a value in.'
      : 'No value can be made: what must be there never ends, or is itself impossible.';
    return graph.findImpossible(node) ?? { pointer: '', message };
  }
  return findingFrom(node);
}

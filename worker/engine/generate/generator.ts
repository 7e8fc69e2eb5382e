import type { Faker } from '@faker-js/faker';
import type { SeededFaker } from '../faker/seeded-faker';
import type { Random } from '../random';
import type { SchemaValidator } from '../schema/compile-schema';
import { isSchemaObject } from '../schema/subschemas';
import type { PlanNode } from './make/plan-node';
import { GenerationLimit, type Run } from './make/run';

export type Generator = {
  /** A value that is valid against the schema; the same dice make the same value. Throws a GenerationError when none was found. */
  generate(dice: { random: Random; faker: SeededFaker; now: number }): unknown;
};

export type Dice = { random: Random; faker: Faker | null; now: number };

type Failure = { ok: false; pointer: string; message: string; isLimit: boolean };
type Attempt = { ok: true; value: unknown } | Failure;

export class GenerationError extends Error {}

const MOST_TRIES = 24;
/** From this try on only what must be there is made: there is less that can be wrong. */
const LEAN_FROM = 8;
const LONGEST_OUTPUT = 1_048_576;

export class SchemaGenerator implements Generator {
  private readonly root: PlanNode;
  private readonly validator: SchemaValidator;

  constructor(root: PlanNode, validator: SchemaValidator) {
    this.root = root;
    this.validator = validator;
  }

  generate({ random, faker, now }: { random: Random; faker: SeededFaker; now: number }): unknown {
    const drawing = faker.using(random, now);
    // Its dates lie around a day of its own where the same dice are to make the same bytes later.
    const made = this.attempt({ random, faker: drawing, now: drawing.defaultRefDate().getTime() });
    if (made.ok) return made.value;
    throw new GenerationError(`No value was found for the schema: ${made.message}`);
  }

  attempt(dice: Dice): Attempt {
    let failure = failed('nothing could be made.');
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const made = this.try({
        ...dice,
        recursion: 0,
        nodes: 0,
        stuck: null,
        isLean: failure.isLimit || tries >= LEAN_FROM,
      });
      if (made.ok || (made.isLimit && failure.isLimit)) return made;
      failure = made;
    }
    return failure;
  }

  private try(run: Run): Attempt {
    let value: unknown;
    try {
      value = this.root.make(run, null);
    } catch (error) {
      if (!(error instanceof GenerationLimit)) throw error;
      return failed(error.message, true);
    }
    if (value === undefined) return stuckAt(run.stuck ?? this.root);
    if (!this.validator.test(value)) return this.refusal(value);
    if (run.nodes > 1_000 && JSON.stringify(value).length > LONGEST_OUTPUT) {
      return failed(`the value is longer than ${LONGEST_OUTPUT} letters.`, true);
    }
    return { ok: true, value };
  }

  private refusal(value: unknown): Attempt {
    const [error] = this.validator.validate(value, 1);
    if (!error) return failed('what was made was not valid.');
    const message = `\`${error.keyword}\` could not be satisfied. ${error.message}`;
    return { ...failed(message), pointer: error.schemaPointer };
  }
}

function stuckAt(node: PlanNode): Failure {
  const place = node.demands[0]?.place;
  const keywords = Object.keys(isSchemaObject(place?.schema) ? place.schema : {}).map(
    (keyword) => `\`${keyword}\``,
  );
  const message = `no try could satisfy ${keywords.slice(0, 8).join(', ') || 'the schema'} at once.`;
  return { ...failed(message), pointer: place?.pointer() ?? '' };
}

function failed(message: string, isLimit = false): Failure {
  return { ok: false, pointer: '', message, isLimit };
}

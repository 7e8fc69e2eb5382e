import { createRandom } from '../../random';
import { guessFor } from '../names/guess';
import { PatternText } from '../pattern/pattern-text';
import { memberDemands } from '../plan/children';
import type { Form } from '../plan/form';
import { STRING } from '../plan/json-type';
import { solve } from '../plan/solve';
import type { PlanGraph } from './plan-graph';
import type { PlanNode } from './plan-node';
import type { Run } from './run';
import { TextMaker } from './text-maker';
import { word } from './words';

const MOST_TRIES = 30;
const SAMPLES = 4;

type NameSource = (run: Run) => unknown;

/** Members that no `properties` names: of `patternProperties`, `additionalProperties`, or free ones. */
export class ExtraMembers {
  /** The schema says something about such members, so an object without them would show little. */
  readonly isWorthwhile: boolean;
  private readonly form: Form;
  private readonly taken: ReadonlySet<string>;
  private readonly graph: PlanGraph;
  private readonly sources: readonly NameSource[];
  private readonly nodes = new Set<PlanNode>();

  constructor(form: Form, taken: ReadonlySet<string>, graph: PlanGraph) {
    this.form = form;
    this.taken = taken;
    this.graph = graph;
    const patterns = form.members.flatMap((part) => part.patterns.map(({ pattern }) => pattern));
    const hasSchema = form.members.some(({ additional }) => typeof additional?.place.schema === 'object');
    this.isWorthwhile = patterns.length > 0 || hasSchema || form.names.length > 0;
    const isNeeded = this.isWorthwhile || form.minProperties > form.required.size;
    this.sources = isNeeded ? this.sample([...nameSources(form, patterns)]) : [];
  }

  height(): number {
    return Math.min(...[...this.nodes].map((node) => node.height), Number.POSITIVE_INFINITY);
  }

  children(): Iterable<PlanNode> {
    return this.nodes;
  }

  add(
    object: Record<string, unknown>,
    wanted: number,
    run: Run,
    put: (object: Record<string, unknown>, name: string, value: unknown) => void,
  ): number {
    let added = 0;
    for (let tries = 0; added < wanted && tries < wanted * 4 + MOST_TRIES; tries++) {
      const name = this.sources[tries % Math.max(1, this.sources.length)]?.(run);
      if (typeof name !== 'string' || this.taken.has(name) || Object.hasOwn(object, name)) continue;
      if (!this.isAllowed(name)) continue;
      const node = this.graph.known(memberDemands(this.form, name));
      if (!node?.isPossible) continue;
      const value = node.make(run, guessFor(name, ''));
      if (value === undefined) continue;
      put(object, name, value);
      added++;
    }
    return added;
  }

  /** Draws some names from each source when planning, so that what they must hold is planned too. */
  private sample(sources: readonly NameSource[]): NameSource[] {
    const random = createRandom('names');
    const run: Run = { random, faker: null, now: 0, recursion: 0, nodes: 0, isLean: false, stuck: null };
    return sources.filter((source) => {
      const names = Array.from({ length: SAMPLES }, () => source(run));
      const fitting = names.filter((name) => typeof name === 'string').filter((name) => this.isAllowed(name));
      for (const name of fitting) this.nodes.add(this.graph.node(memberDemands(this.form, name)));
      return fitting.length > 0;
    });
  }

  private isAllowed(name: string): boolean {
    return !this.form.absent.has(name) && this.graph.judge.accepts(this.form.names, name);
  }
}

function* nameSources(form: Form, patterns: readonly string[]): Iterable<NameSource> {
  for (const pattern of new Set(patterns)) {
    const text = new PatternText([pattern], []);
    // A pattern that is open at its end, such as ^x-, has more names than the shortest.
    yield (run) => `${text.write(run.random, 0, 60, () => true) ?? ''}${word(run.random)}`;
    yield (run) => text.write(run.random, 0, 60, () => true);
  }
  if (form.names.length > 0) {
    for (const names of solve(form.names, 500).forms) {
      if (!(names.types & STRING)) continue;
      const { values } = names;
      if (values) yield (run) => values[run.random.integer(0, values.length - 1)];
      else {
        const maker = new TextMaker(names, 1);
        yield (run) => maker.make(run, null);
      }
    }
  }
  yield ({ random }) => word(random);
  yield ({ random }) => `${word(random)}${random.integer(1, 99999)}`;
}

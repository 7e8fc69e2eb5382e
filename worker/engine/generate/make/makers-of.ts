import { admits } from '../plan/admits';
import type { Demand } from '../plan/demand';
import type { Form } from '../plan/form';
import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING } from '../plan/json-type';
import { valuesWithout } from '../plan/value-lists';
import { allocationsOf } from './allocations';
import { FakerMaker } from './faker-maker';
import { hintsOf } from './hints';
import { ListMaker } from './list-maker';
import type { Maker } from './maker';
import { NumberMaker } from './number-maker';
import { ObjectMaker } from './object-maker';
import type { PlanGraph } from './plan-graph';
import { TextMaker } from './text-maker';
import { ValueMaker } from './value-maker';

/** What an author wrote for readers is taken nearly always. */
const PREFERRED = 1_000;

export function makersOf(
  forms: readonly Form[],
  demands: readonly Demand[],
  graph: PlanGraph,
): { makers: Maker[]; isUncertain: boolean } {
  const makers: Maker[] = [];
  let isUncertain = false;
  for (const form of forms) {
    const hinted = hintedMakers(form, demands, graph);
    const plain = form.values
      ? [new ValueMaker(form.values, 1, fitness(form, demands, graph))]
      : makersByType(form, graph);
    makers.push(...hinted, ...plain);
    isUncertain ||= isUnsure(form) || hinted.some((maker) => maker instanceof FakerMaker);
  }
  return { makers, isUncertain };
}

function hintedMakers(form: Form, demands: readonly Demand[], graph: PlanGraph): Maker[] {
  const { examples, fallback, faker } = hintsOf(form);
  const makers: Maker[] = [];
  if (faker !== undefined) makers.push(new FakerMaker(faker, PREFERRED * 100));
  const isFit = fitness(form, demands, graph);
  if (examples.length > 0) makers.push(new ValueMaker(examples, PREFERRED, isFit));
  if (fallback) makers.push(new ValueMaker([fallback.value], 1, isFit));
  return makers;
}

/** The judge is told beforehand, for it is quicker about many parts at once. */
function fitness(form: Form, demands: readonly Demand[], graph: PlanGraph): (value: unknown) => boolean {
  graph.judge.announce(demands);
  return (value) => admits(form, value) ?? graph.judge.accepts(demands, value);
}

/** Several patterns, what must not be, and what only a test can tell. */
function isUnsure(form: Form): boolean {
  const texts = form.patterns.length + form.notPatterns.length + form.formats.length;
  return (
    form.isUncertain || form.hasRepeats || texts > 1 || form.notValues.length > 0 || form.notSteps.length > 0
  );
}

function makersByType(form: Form, graph: PlanGraph): Maker[] {
  const types = form.types;
  const meant = form.hasType ? types : types & meantTypes(form);
  const weightOf = (type: number): number => (meant === 0 || meant & type ? 1 : 0);
  const makers: Maker[] = [];
  if (types & STRING) makers.push(new TextMaker(form, weightOf(STRING)));
  if (types & NUMBER) makers.push(new NumberMaker(form, weightOf(NUMBER)));
  if (types & BOOLEAN) {
    const values = valuesWithout([true, false], form.notValues);
    makers.push(new ValueMaker(values, meant === 0 ? 0.5 : weightOf(BOOLEAN), isAny));
  }
  if (types & OBJECT) makers.push(new ObjectMaker(form, graph, meant === 0 ? 0 : weightOf(OBJECT)));
  if (types & ARRAY) {
    const weight = meant === 0 ? 0 : weightOf(ARRAY);
    for (const allocation of allocationsOf(form)) makers.push(new ListMaker(form, allocation, graph, weight));
  }
  if (types & NULL) makers.push(new ValueMaker([null], makers.length > 0 ? 0.1 * weightOf(NULL) : 1, isAny));
  return makers;
}

/** Without `type`, the keywords tell what their author had in mind. */
function meantTypes(form: Form): number {
  let types = 0;
  if (form.members.length > 0 || form.required.size > 0 || form.minProperties > 0) types |= OBJECT;
  if (form.names.length > 0 || Number.isFinite(form.maxProperties) || form.otherProperties.length > 0)
    types |= OBJECT;
  if (form.lists.length > 0 || form.contains.length > 0 || form.minItems > 0 || form.isUnique) types |= ARRAY;
  if (Number.isFinite(form.maxItems) || form.otherItems.length > 0) types |= ARRAY;
  if (form.patterns.length > 0 || form.formats.length > 0 || form.minLength > 0) types |= STRING;
  if (Number.isFinite(form.maxLength)) types |= STRING;
  if (Number.isFinite(form.range.low) || Number.isFinite(form.range.high) || form.steps.length > 0)
    types |= NUMBER;
  return types;
}

function isAny(): boolean {
  return true;
}

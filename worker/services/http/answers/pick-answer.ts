import { createRandom, type Random } from '../../../engine/random';
import type { StateOperation } from '../../../engine/state/state-operation';
import { answerErrors } from './answer-errors';
import type { CompiledAnswer, CompiledEndpoint } from './compiled-endpoint';
import type { MockCall } from './mock-call';

const NOTHING: readonly unknown[] = [];
/** Another request may move the scenario in between; then it is looked at anew. */
const TRIES = 100;

/** What was asked of the memory, in the order of the endpoint's `needs`. */
type Known = readonly unknown[];

export function pickAnswer(
  call: MockCall,
  endpoint: CompiledEndpoint,
): CompiledAnswer | Promise<CompiledAnswer> {
  if (endpoint.needs.length === 0) return choose(call, endpoint, NOTHING);
  return pickByMemory(call, endpoint);
}

async function pickByMemory(call: MockCall, endpoint: CompiledEndpoint): Promise<CompiledAnswer> {
  let known: Known = await call.remember([...endpoint.needs]);
  if (endpoint.needs.some(({ op }) => op === 'call')) call.context.why.call = callNumber(endpoint, known);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const picked = choose(call, endpoint, known);
    const now = await moveOn(call, endpoint, picked, known);
    if (now === null) return picked;
    known = now;
  }
  const scenario = endpoint.needs.find(({ op }) => op === 'scenario');
  throw answerErrors.scenario_contended({ name: scenario && 'name' in scenario ? scenario.name : '' });
}

/** Null when the answer's scenario went on from where it was seen; else what is known now, told by the same call. */
async function moveOn(
  call: MockCall,
  { needs }: CompiledEndpoint,
  { scenario }: CompiledAnswer,
  known: Known,
): Promise<Known | null> {
  if (!scenario?.new_state) return null;
  const { name, new_state: to } = scenario;
  const from = scenario.required_state === null ? null : stateOf(needs, name, known);
  const scenarios = needs.filter(({ op }) => op === 'scenario');
  const [moved, ...states] = await call.remember([{ op: 'move', name, from, to }, ...scenarios]);
  if (moved !== true) {
    return needs.map((need, place) =>
      need.op === 'scenario' ? states[scenarios.indexOf(need)] : known[place],
    );
  }
  call.context.why.scenario = { name, to };
  return null;
}

function choose(call: MockCall, endpoint: CompiledEndpoint, known: Known): CompiledAnswer {
  const { own, others, selection } = endpoint;
  if (selection === 'rules') {
    const first = others.find((answer) => isChosen(call, endpoint, answer, known));
    if (first) return first;
  } else {
    const pool = others.filter((answer) => isPossible(call, endpoint, answer, known));
    const picked = selection === 'random' ? drawn(pool, diceOf(call)) : inTurn(pool, endpoint, known);
    if (picked) return picked;
  }
  if (isPossible(call, endpoint, own, known)) return own;
  const { method, path } = endpoint.name;
  throw answerErrors.no_answer({ method, path });
}

/** One of several needs a reason to be chosen: a rule, or a state of its scenario. */
function isChosen(call: MockCall, endpoint: CompiledEndpoint, answer: CompiledAnswer, known: Known): boolean {
  if (!answer.rule && !answer.scenario?.required_state) return false;
  return isPossible(call, endpoint, answer, known);
}

function isPossible(
  { view, context }: MockCall,
  endpoint: CompiledEndpoint,
  { rule, ruleNeeds, scenario }: CompiledAnswer,
  known: Known,
): boolean {
  const wanted = scenario?.required_state;
  if (scenario && wanted && stateOf(endpoint.needs, scenario.name, known) !== wanted) return false;
  return rule?.matches(view, { state: ruleNeeds.map((place) => known[place]), now: context.now }) ?? true;
}

function stateOf(needs: readonly StateOperation[], name: string, known: Known): string {
  const state = known[needs.findIndex((need) => need.op === 'scenario' && need.name === name)];
  return typeof state === 'string' ? state : 'Started';
}

/** The n-th call gets the n-th answer, each as often as it repeats; at the end the last stays, or it begins anew. */
function inTurn(
  pool: CompiledAnswer[],
  endpoint: CompiledEndpoint,
  known: Known,
): CompiledAnswer | undefined {
  const length = pool.reduce((sum, { repeat }) => sum + repeat, 0);
  if (length === 0) return undefined;
  const place =
    (callNumber(endpoint, known) - 1) % (endpoint.selection === 'cycle' ? length : Number.MAX_SAFE_INTEGER);
  let end = 0;
  return (
    pool.find(({ repeat }) => {
      end += repeat;
      return place < end;
    }) ?? pool.at(-1)
  );
}

function callNumber({ needs }: CompiledEndpoint, known: Known): number {
  return Number(known[needs.findIndex(({ op }) => op === 'call')] ?? 1);
}

function drawn(pool: CompiledAnswer[], dice: Random): CompiledAnswer | undefined {
  const weight = pool.reduce((sum, answer) => sum + answer.weight, 0);
  let left = dice.next() * weight;
  return pool.find((answer) => {
    left -= answer.weight;
    return left < 0;
  });
}

/** Dice of its own, so that what is picked does not depend on what else was drawn. */
function diceOf({ context }: MockCall): Random {
  return createRandom(`${context.seed.dice} pick`);
}

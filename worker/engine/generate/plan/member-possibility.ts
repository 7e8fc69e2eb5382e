import { absorb } from './absorb';
import { memberDemands } from './children';
import { type Demand, keyOf } from './demand';
import { Form } from './form';
import { settle } from './settle';

/** What was found out once; demands live as long as their schema's plan, and so does this. */
const known = new WeakMap<Demand, Map<string, boolean>>();

/** A first look, without choices: whether the demands on a member contradict each other. */
export function isMemberPossible(form: Form, name: string, also: readonly Demand[] = []): boolean {
  const demands = [...memberDemands(form, name), ...also];
  const [first] = demands;
  if (!first) return true;
  const key = keyOf(demands);
  const answers = known.get(first) ?? new Map<string, boolean>();
  known.set(first, answers);
  const answer = answers.get(key);
  if (answer !== undefined) return answer;
  // What leads back to itself is possible until something else says no.
  answers.set(key, true);
  const merged = new Form();
  const isPossible = demands.every((demand) => absorb(merged, demand, [])) && settle(merged);
  answers.set(key, isPossible);
  return isPossible;
}

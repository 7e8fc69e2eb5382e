import { absorb } from './absorb';
import type { Demand } from './demand';
import { type Choice, Form, type Reason } from './form';
import { EVERY_TYPE, OBJECT } from './json-type';
import { isMemberPossible } from './member-possibility';
import { settle } from './settle';

const MOST_FORMS = 48;
const MOST_WAYS_TO_FAIL = 4;
const MOST_STEPS = 2_000;

export type Solution = {
  forms: Form[];
  /** Why there is none, when there is none. */
  reasons: readonly Reason[];
  /** The search was given up: there may be more. */
  isCut: boolean;
  steps: number;
};

/** The ways to hold all demands at once, each with its branches picked; those that contradict themselves are left out. */
export function solve(demands: readonly Demand[], budget: number): Solution {
  const form = new Form();
  const search = new Search(Math.min(MOST_STEPS, budget));
  const isConsistent = demands.every((demand) => absorb(form, demand, []));
  if (isConsistent) search.complete(form, MOST_FORMS);
  else search.reasons = form.reasons;
  const { forms, reasons, steps } = search;
  return { forms, reasons, steps, isCut: steps >= search.most };
}

class Search {
  readonly forms: Form[] = [];
  reasons: readonly Reason[] = [];
  steps = 0;
  readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Says how many forms it found, at most `limit`. */
  complete(form: Form, limit: number): number {
    if (this.steps++ >= this.most) return 0;
    if (!settle(form) || !settleMembers(form)) {
      this.reasons = form.reasons;
      return 0;
    }
    const choice = nextChoice(form);
    if (!choice) {
      this.forms.push(form);
      return 1;
    }
    if (choice.isMet?.(form)) {
      form.choices = form.choices.filter((other) => other !== choice);
      return this.complete(form, limit);
    }
    const count = choice.options.length;
    let found = 0;
    const most = choice.kind === 'failure' ? Math.min(limit, MOST_WAYS_TO_FAIL) : limit;
    const conditions = form.choices.filter(({ kind }) => kind === 'condition').length;
    for (const [index, option] of choice.options.entries()) {
      if (found >= most || this.steps >= this.most) break;
      const next = form.copy();
      next.choices = form.choices.filter((other) => other !== choice);
      // Each branch gets its share, or the first ones would take every place.
      const rivals = choice.kind === 'condition' && index === 0 ? 1 + conditions : count - index;
      const share = Math.max(1, Math.ceil((most - found) / rivals));
      if (option(next)) found += this.complete(next, share);
      else this.reasons = next.reasons;
    }
    return found;
  }
}

/** Branches first: once they are picked, most of what must fail fails by itself. */
function nextChoice(form: Form): Choice | undefined {
  return form.choices.find((choice) => choice.kind !== 'failure') ?? form.choices[0];
}

/** A member that must be there and cannot be leaves no object. */
function settleMembers(form: Form): boolean {
  if (!(form.types & OBJECT)) return true;
  for (const name of form.required) {
    if (isMemberPossible(form, name)) continue;
    const pointer = form.where.get('required') ?? '';
    const message = `"${name}" is required, and nothing that it may be is possible.`;
    return form.keepTypes(EVERY_TYPE & ~OBJECT, pointer, message);
  }
  return true;
}

import type { Guess } from '../names/guess';
import { fitsNumber, isBinaryMultiple, makeNumber, type NumberDemand, stepOf } from '../number/make-number';
import { numberDemand } from '../plan/admits';
import type { Form } from '../plan/form';
import type { Maker } from './maker';
import type { PlanNode } from './plan-node';
import type { Run } from './run';

const MOST_GUESSES = 4;

export class NumberMaker implements Maker {
  readonly weight: number;
  private readonly demand: NumberDemand;
  private readonly step: number | null;
  private readonly notValues: readonly unknown[];

  constructor(form: Form, weight: number) {
    this.demand = numberDemand(form);
    this.step = stepOf(this.demand);
    this.notValues = form.notValues;
    this.weight = weight;
  }

  height(): number {
    return 0;
  }

  children(): Iterable<PlanNode> {
    return [];
  }

  make(run: Run, guess: Guess | null): unknown {
    for (let tries = 0; guess?.number && tries < MOST_GUESSES; tries++) {
      const guessed = guess.number(run);
      if (guessed === undefined) break;
      const value = this.demand.kind === 'integer' ? Math.round(guessed) : guessed;
      if (this.isFit(value) && fitsNumber(this.demand, value) && isBinaryMultiple(this.demand, value))
        return value;
    }
    return makeNumber(this.demand, this.step, run.random, this.isFit) ?? undefined;
  }

  private readonly isFit = (value: number): boolean => !this.notValues.includes(value);
}

import { TemplateError } from './template-error';
import type { RenderScope } from './template-helper';
import { STEPS_MOST } from './template-limits';

export type ScopeParts = Pick<RenderScope, 'request' | 'random' | 'now' | 'faker' | 'state'> & {
  parameters?: RenderScope['parameters'];
};

/** The scope of one rendering, or of the several of one answer (headers and body): they share the budget and the variables. */
export function createScope(parts: ScopeParts, stepsMost: number = STEPS_MOST): RenderScope {
  return new BudgetedScope(parts, stepsMost);
}

const NO_PARAMETERS: RenderScope['parameters'] = Object.freeze({});

class BudgetedScope implements RenderScope {
  readonly request: RenderScope['request'];
  readonly random: RenderScope['random'];
  readonly now: number;
  readonly faker: RenderScope['faker'];
  readonly state: RenderScope['state'];
  readonly parameters: RenderScope['parameters'];
  readonly variables = new Map<string, unknown>();
  readonly response: RenderScope['response'] = { status: null };
  private readonly stepsMost: number;
  private steps = 0;

  constructor(parts: ScopeParts, stepsMost: number) {
    this.request = parts.request;
    this.random = parts.random;
    this.now = parts.now;
    this.faker = parts.faker;
    this.state = parts.state;
    this.parameters = parts.parameters ?? NO_PARAMETERS;
    this.stepsMost = stepsMost;
  }

  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > this.stepsMost) {
      throw new TemplateError(`the template does too much: one answer may take ${this.stepsMost} steps`);
    }
  }
}

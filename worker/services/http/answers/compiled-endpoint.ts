import type { Answer } from '../../../engine/answer';
import type { Contract } from '../../../engine/contract/contract';
import type { Check, EndpointName } from '../../../engine/exchange';
import type { Rule } from '../../../engine/rules/rule';
import type { StateOperation } from '../../../engine/state/state-operation';
import type { RouteChaos } from '../../chaos-settings';
import type { ScenarioStep, Selection } from '../tables';
import type { MockCall } from './mock-call';

/** Makes an answer for a call. */
export type MakeAnswer = (call: MockCall) => Answer | Promise<Answer>;

/** One of the answers of an endpoint. */
export type CompiledAnswer = {
  label: string;
  rule: Rule | null;
  /** Where the endpoint's `needs` have what the rule needs. */
  ruleNeeds: readonly number[];
  scenario: ScenarioStep | null;
  weight: number;
  repeat: number;
  make: MakeAnswer;
};

export type CompiledEndpoint = {
  name: EndpointName;
  /** The answer to every request, shared and frozen, where nothing has to be looked at. */
  fixed: Answer | null;
  chaos: RouteChaos;
  waits: { min: number; max: number } | null;
  contract: Contract | null;
  /** Said of every request that keeps the contract. */
  contractHolds: Check[];
  /** For the parts of the contract that say what is answered when they fail, in the order of those parts. */
  refusals: ReadonlyMap<unknown, MakeAnswer>;
  selection: Selection;
  /** The endpoint's own answer: given when none of the others is. */
  own: CompiledAnswer;
  others: readonly CompiledAnswer[];
  /** What must be known of the memory before an answer can be picked. */
  needs: readonly StateOperation[];
  /** Carried out behind the answer. */
  after: ((call: MockCall, answer: Answer) => void) | null;
};

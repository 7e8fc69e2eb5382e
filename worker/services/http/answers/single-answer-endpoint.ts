import type { EndpointName } from '../../../engine/exchange';
import type { CompiledEndpoint, MakeAnswer } from './compiled-endpoint';

/** An endpoint without contract, rules or memory, whose one answer is made for every call. */
export function singleAnswerEndpoint(
  name: EndpointName,
  { label, chaos, make }: Pick<CompiledEndpoint, 'chaos'> & { label: string; make: MakeAnswer },
): CompiledEndpoint {
  return {
    name,
    fixed: null,
    waits: null,
    chaos,
    contract: null,
    contractHolds: [],
    refusals: new Map(),
    selection: 'rules',
    own: { label, rule: null, ruleNeeds: [], scenario: null, weight: 1, repeat: 1, make },
    others: [],
    needs: [],
    after: null,
  };
}

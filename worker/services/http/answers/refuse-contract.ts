import type { Answer } from '../../../engine/answer';
import type { FailedPart } from '../../../engine/contract/contract';
import { contractProblem } from '../../../engine/contract/contract-problem';
import { refusalKey } from './compile-refusals';
import type { CompiledEndpoint } from './compiled-endpoint';
import type { MockCall } from './mock-call';

/** The answer to a request that does not keep the contract: of the first part that says what it is, else all that is wrong. */
export function refuseContract(
  call: MockCall,
  { refusals }: CompiledEndpoint,
  failed: readonly FailedPart[],
): Answer | Promise<Answer> {
  const spoken = failed.find(({ default: said }) => said !== null);
  const make = spoken && refusals.get(refusalKey(kindOf(spoken), spoken.name));
  return make ? make(call) : contractProblem(failed);
}

function kindOf({ part }: FailedPart) {
  return part === 'query' ? 'param' : part;
}

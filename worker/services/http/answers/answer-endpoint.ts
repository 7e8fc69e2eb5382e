import type { Answer } from '../../../engine/answer';
import { checksOf } from '../../../engine/contract/compile-contract';
import { whenReady } from '../../../engine/when-ready';
import type { CompiledAnswer, CompiledEndpoint } from './compiled-endpoint';
import { explainRules } from './explain-rules';
import type { MockCall } from './mock-call';
import { pickAnswer } from './pick-answer';
import { refuseContract } from './refuse-contract';

/** contract -> pick -> make. What needs no waiting is answered without a promise. */
export function answerEndpoint(call: MockCall, endpoint: CompiledEndpoint): Answer | Promise<Answer> {
  const { why, explains } = call.context;
  const { contract } = endpoint;
  const result = contract?.check(call.view);
  if (result && !result.ok) {
    why.outcome = 'contract_failed';
    why.checks = result.failed.map(({ pointer, expected, actual, message }) => ({
      part: pointer,
      ok: false,
      expected: expected ?? message,
      ...(actual === undefined ? {} : { actual }),
    }));
    return refuseContract(call, endpoint, result.failed);
  }
  if (contract) why.checks = explains ? checksOf(contract, call.view) : endpoint.contractHolds;
  return whenReady(pickAnswer(call, endpoint), (picked) => give(call, endpoint, picked));
}

function give(call: MockCall, endpoint: CompiledEndpoint, picked: CompiledAnswer): Answer | Promise<Answer> {
  const { why } = call.context;
  if (call.context.explains) why.checks = [...(why.checks ?? []), ...explainRules(call, endpoint, picked)];
  if (picked !== endpoint.own)
    why.rule = picked.rule ? `${picked.label}: ${picked.rule.describe}` : picked.label;
  return whenReady(picked.make(call), (answer) => {
    endpoint.after?.(call, answer);
    return answer;
  });
}

import type { EndpointName } from '../../../engine/exchange';
import type { Finding } from '../../../engine/finding';
import { answerErrors } from './answer-errors';
import type { CompiledAnswer, CompiledEndpoint } from './compiled-endpoint';

/** What was fine when it was saved may not be for a later release: it says so, and its neighbours are served. */
export function brokenEndpoint(name: EndpointName, findings: readonly Finding[]): CompiledEndpoint {
  const { method, path } = name;
  const reason = findings.map(({ pointer, message }) => `${pointer}: ${message}`).join(' ');
  const own: CompiledAnswer = {
    label: 'own',
    rule: null,
    ruleNeeds: [],
    scenario: null,
    weight: 1,
    repeat: 1,
    make() {
      throw answerErrors.broken_endpoint({ method, path, reason });
    },
  };
  return {
    name,
    fixed: null,
    waits: null,
    contract: null,
    contractHolds: [],
    chaos: 'off',
    refusals: new Map(),
    selection: 'rules',
    own,
    others: [],
    needs: [],
    after: null,
  };
}

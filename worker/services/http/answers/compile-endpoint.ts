import { compileContract } from '../../../engine/contract/compile-contract';
import type { EndpointName } from '../../../engine/exchange';
import type { Finding } from '../../../engine/finding';
import { compileRule } from '../../../engine/rules/compile-rule';
import type { Rule } from '../../../engine/rules/rule';
import { MemoryNeeds } from '../../../engine/state/memory-needs';
import { compileEndpointChaos } from '../../chaos-settings';
import type { Endpoint } from '../documents';
import { patternOf } from '../routes';
import type { ScenarioStep } from '../tables';
import { furtherSource, ownSource } from './answer-source';
import { compileAnswer } from './compile-answer';
import { compileCallbacks } from './compile-callbacks';
import { compileRefusals } from './compile-refusals';
import type { CompiledAnswer, CompiledEndpoint } from './compiled-endpoint';
import { Findings } from './findings';
import type { Library } from './library';

export type EndpointCompilation = { endpoint: CompiledEndpoint; findings: Finding[] };

/** Everything about an endpoint that does not depend on the request. What is wrong is told, and left out. */
export function compileEndpoint(
  document: Endpoint,
  name: EndpointName,
  library: Library,
): EndpointCompilation {
  const findings = new Findings();
  const needs = new MemoryNeeds();
  // Only what needs a faker asks for one, since it must then be loaded.
  const rendering = () => ({ faker: library.fakerOf(document.locale), parameters: document.parameters });
  const tools = { rendering, library, findings };
  const own = compileAnswer(ownSource(document), tools);
  const contract = compileContractOf(document, findings);
  if (document.selection === 'sequence' || document.selection === 'cycle')
    needs.add({ op: 'call', name: document.id });
  const others = document.responses.map((response, place): CompiledAnswer => {
    const rule = response.rule === null ? null : compileRuleOf(response.rule, document, place, findings);
    return {
      label: response.name || `answer ${place + 1}`,
      rule,
      ruleNeeds: (rule?.needs ?? []).map((need) => needs.add(need)),
      scenario: withNeeds(response.scenario, needs),
      weight: response.weight,
      repeat: response.repeat,
      make: compileAnswer(furtherSource(response, place), tools).make,
    };
  });
  const scenario = withNeeds(document.scenario, needs);
  const isFixed =
    contract === null && others.length === 0 && scenario === null && document.callbacks.length === 0;
  const endpoint: CompiledEndpoint = {
    name,
    fixed: isFixed ? own.fixed : null,
    waits: document.max_wait_time > 0 ? { min: document.min_wait_time, max: document.max_wait_time } : null,
    contract,
    contractHolds: contract?.parts.map(({ title }) => ({ part: title, ok: true })) ?? [],
    chaos: document.chaos_mode ? compileEndpointChaos(document.chaos, document.id) : 'off',
    refusals: compileRefusals(document, tools),
    selection: document.selection,
    own: { label: 'own', rule: null, ruleNeeds: [], scenario, weight: 1, repeat: 1, make: own.make },
    others,
    needs: needs.all,
    after: compileCallbacks(document.callbacks, tools),
  };
  return { endpoint, findings: findings.all };
}

function compileContractOf({ params, headers, body, path }: Endpoint, findings: Findings) {
  if (params.length === 0 && headers.length === 0 && body === null) return null;
  const pathParams = patternOf(path).flatMap((segment) => (segment.kind === 'param' ? [segment.name] : []));
  return findings.take(compileContract({ params, headers, body, pathParams }), '');
}

function compileRuleOf(
  rule: Record<string, unknown>,
  { id }: Endpoint,
  place: number,
  findings: Findings,
): Rule | null {
  return findings.take(compileRule(rule, { callName: id }), `/responses/${place}/rule`);
}

function withNeeds(scenario: ScenarioStep | null, needs: MemoryNeeds): ScenarioStep | null {
  if (scenario) needs.add({ op: 'scenario', name: scenario.name });
  return scenario;
}

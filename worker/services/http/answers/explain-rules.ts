import type { Check } from '../../../engine/exchange';
import type { CompiledAnswer, CompiledEndpoint } from './compiled-endpoint';
import type { MockCall } from './mock-call';

const NOTHING: readonly unknown[] = [];

/** What each rule saw, up to that of the answer that was picked. What it wanted of the memory is not asked for again. */
export function explainRules(call: MockCall, { others }: CompiledEndpoint, picked: CompiledAnswer): Check[] {
  const last = others.indexOf(picked);
  const looked = last < 0 ? others : others.slice(0, last + 1);
  return looked.flatMap(({ label, rule, ruleNeeds }) => {
    if (!rule || ruleNeeds.length > 0) return [];
    const checks = rule.explain(call.view, { state: NOTHING, now: call.context.now });
    return checks.map((check) => ({ ...check, part: `${label}: ${check.part}` }));
  });
}

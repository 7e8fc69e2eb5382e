import type { Check } from '../exchange';
import type { Compiled } from '../finding';
import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import { compileCondition } from './compile-condition';
import { RULE_CONDITIONS_MOST, RULE_DEPTH_MOST, type Rule } from './rule';
import { RuleCompilation } from './rule-compilation';
import { allOf, anyOf, notThat, type RuleNode } from './rule-node';

/** `callName` is under what the calls of the endpoint are counted, for the subject `call`. */
export function compileRule(rule: unknown, options: { callName?: string } = {}): Compiled<Rule> {
  const compilation = new RuleCompilation(options.callName ?? '');
  const node = compileNode(rule, '', compilation, 0);
  if (node === null || compilation.findings.length > 0) return { ok: false, findings: compilation.findings };
  return { ok: true, value: ruleOf(node, compilation) };
}

function ruleOf(node: RuleNode, { needs }: RuleCompilation): Rule {
  return {
    needs: needs.all,
    describe: node.describe,
    matches: node.matches,
    explain(view, circumstances) {
      const checks: Check[] = [];
      node.explain(view, circumstances, checks);
      return checks;
    },
  };
}

function compileNode(
  rule: unknown,
  pointer: string,
  compilation: RuleCompilation,
  depth: number,
): RuleNode | null {
  if (!isJsonObject(rule)) return compilation.report(pointer, 'A rule is an object.');
  if (depth > RULE_DEPTH_MOST)
    return compilation.report(pointer, `Rules may be nested ${RULE_DEPTH_MOST} levels deep.`);
  if (Object.hasOwn(rule, 'all')) return compileList(rule, 'all', pointer, compilation, depth);
  if (Object.hasOwn(rule, 'any')) return compileList(rule, 'any', pointer, compilation, depth);
  if (Object.keys(rule).length === 1 && Object.hasOwn(rule, 'not')) {
    const inner = compileNode(rule.not, appendToken(pointer, 'not'), compilation, depth + 1);
    return inner && notThat(inner);
  }
  compilation.conditions++;
  if (compilation.conditions === RULE_CONDITIONS_MOST + 1)
    compilation.report(pointer, `A rule has at most ${RULE_CONDITIONS_MOST} conditions.`);
  if (compilation.conditions > RULE_CONDITIONS_MOST) return null;
  return compileCondition(rule, pointer, compilation);
}

function compileList(
  rule: Record<string, unknown>,
  name: 'all' | 'any',
  pointer: string,
  compilation: RuleCompilation,
  depth: number,
): RuleNode | null {
  const list = rule[name];
  const at = appendToken(pointer, name);
  const other = Object.keys(rule).find((key) => key !== name);
  if (other !== undefined)
    return compilation.report(
      appendToken(pointer, other),
      `Nothing stands beside "${name}": put it into the list.`,
    );
  if (!Array.isArray(list) || list.length === 0)
    return compilation.report(at, 'This must be a list of rules, with one at least.');
  const nodes: RuleNode[] = [];
  for (const [index, item] of list.entries()) {
    const node = compileNode(item, appendToken(at, index), compilation, depth + 1);
    if (node !== null) nodes.push(node);
  }
  if (nodes.length < list.length) return null;
  return name === 'all' ? allOf(nodes) : anyOf(nodes);
}

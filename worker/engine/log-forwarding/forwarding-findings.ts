import type { Compiled, Finding } from '../finding';
import { type ForwardingTarget, lanesOf } from './forwarding-target';

type Looks = {
  /** Whether a filter can be read. */
  compile(filter: string): Compiled<unknown>;
  /** Why an address is not called, or null. */
  refusal(url: string): string | null;
};

/** What is wrong with where a project wants its exchanges sent, as far as can be seen without sending. */
export function forwardingFindings(targets: readonly ForwardingTarget[], looks: Looks): Finding[] {
  const seen = new Map<string, number>();
  return targets.flatMap((target, index) => [
    ...filterFindings(target, index, looks),
    ...urlFindings(target, index, looks),
    ...twiceFindings(target, index, seen),
  ]);
}

function filterFindings({ filter }: ForwardingTarget, index: number, { compile }: Looks): Finding[] {
  const compiled = compile(filter);
  if (compiled.ok) return [];
  return compiled.findings.map((finding) => ({ ...finding, pointer: `/${index}/filter` }));
}

function urlFindings({ url }: ForwardingTarget, index: number, { refusal }: Looks): Finding[] {
  const reason = refusal(url);
  return reason === null
    ? []
    : [{ pointer: `/${index}/url`, message: `It is not called from here. ${reason}` }];
}

function twiceFindings(target: ForwardingTarget, index: number, seen: Map<string, number>): Finding[] {
  return lanesOf(target).flatMap(({ key, signal }) => {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    const suggestion = 'Leave one of them out, or give it another filter.';
    return [{ pointer: `/${index}`, message: `It sends the same ${signal} as target ${first}.`, suggestion }];
  });
}

import type { Compiled, Finding } from '../finding';
import { MASK } from '../log-masking/masks';
import type { ForwardingTarget } from './forwarding-target';

/** As they are read back: the names of the headers, and no value. */
export function withoutSecrets(targets: readonly ForwardingTarget[]): ForwardingTarget[] {
  return targets.map((target) => ({
    ...target,
    headers: Object.fromEntries(Object.keys(target.headers).map((name) => [name, MASK])),
  }));
}

/**
 * What was read back and is saved again keeps its secrets, but only where they went before: whoever changes where a target
 * is has to give them anew.
 */
export function withKeptSecrets(
  targets: readonly ForwardingTarget[],
  before: readonly ForwardingTarget[],
): Compiled<ForwardingTarget[]> {
  const findings: Finding[] = [];
  const value = targets.map((target, index): ForwardingTarget => {
    const headers = Object.entries(target.headers).map(([name, given]): [string, string] => {
      if (given !== MASK) return [name, given];
      const kept = keptSecret(target, name, before);
      if (kept === null) findings.push(unknownSecret(`/${index}/headers/${name}`));
      return [name, kept ?? MASK];
    });
    return { ...target, headers: Object.fromEntries(headers) };
  });
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value };
}

function keptSecret({ kind, url }: ForwardingTarget, name: string, before: readonly ForwardingTarget[]) {
  const { origin } = new URL(url);
  const same = before.filter(
    (one) => one.kind === kind && new URL(one.url).origin === origin && Object.hasOwn(one.headers, name),
  );
  return (same.find((one) => one.url === url) ?? same[0])?.headers[name] ?? null;
}

function unknownSecret(pointer: string): Finding {
  return {
    pointer,
    message: `${MASK} stands for a value that was saved before for this receiver, and there is none.`,
    suggestion: 'Give the value itself.',
  };
}

import type { HeaderList } from '../answer';
import { cutText } from '../cut-text';
import { SEED_HEADER } from '../exchange-batch';
import type { Difference } from './difference';

/** They differ by themselves, or repeat what the body says. */
const UNCOMPARED: ReadonlySet<string> = new Set(['age', 'cf-ray', 'content-length', 'date', SEED_HEADER]);
const SHOWN = 120;

export function compareHeaders(before: HeaderList, after: HeaderList): Difference[] {
  const left = valuesByName(before);
  const right = valuesByName(after);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((name) => left.get(name) !== right.get(name))
    .map((name) => ({
      part: `header ${name}`,
      before: shown(left.get(name)),
      after: shown(right.get(name)),
    }));
}

function valuesByName(headers: HeaderList): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (UNCOMPARED.has(lower)) continue;
    const known = values.get(lower);
    values.set(lower, known === undefined ? value : `${known}, ${value}`);
  }
  return values;
}

function shown(value: string | undefined): string | null {
  return value === undefined ? null : cutText(value, SHOWN);
}

import { createSignal } from 'solid-js';
import { readPreference, rememberPreference } from '../../ui/preference';
import { AUTOMATIC, isAutomatic, type Sample } from './sample';

/** Under the name that who signs out has cleared. */
const NAME = 'kept.samples';
const MOST = 40;
const LONGEST = 100_000;

const [samples, setSamples] = createSignal(readKept());

/** The sample of an endpoint, which its preview and its test share, and this device remembers. */
export function sampleFor(endpoint: string): Sample {
  return samples().get(endpoint) ?? AUTOMATIC;
}

export function keepSample(endpoint: string, sample: Sample): void {
  const others = [...samples()].filter(([id]) => id !== endpoint);
  const all = isAutomatic(sample) ? others : [...others, [endpoint, sample] as const];
  const next = new Map(all.slice(-MOST));
  setSamples(next);
  const short = [...next].filter((entry) => JSON.stringify(entry).length < LONGEST);
  rememberPreference(NAME, JSON.stringify(short));
}

function readKept(): ReadonlyMap<string, Sample> {
  try {
    return new Map(JSON.parse(readPreference(NAME) ?? '[]') as [string, Sample][]);
  } catch {
    return new Map();
  }
}

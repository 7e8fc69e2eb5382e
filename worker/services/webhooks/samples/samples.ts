import type { Provider } from '../provider/provider-of';
import type { Fresh } from './fresh';
import { githubSamples } from './github';
import { PRESETS } from './preset-headers';
import type { Sample } from './sample';
import { shopifySamples } from './shopify';
import { slackSamples } from './slack';
import { standardSamples } from './standard';
import { stripeSamples } from './stripe';

export const SAMPLES: readonly Sample[] = [
  ...githubSamples,
  ...stripeSamples,
  ...shopifySamples,
  ...slackSamples,
  ...standardSamples,
];

export type MadeSample = {
  preset: Provider;
  name: string;
  type: string;
  headers: Record<string, string>;
  body: string;
};

/** Without a name the first of the preset; without a preset the first of that name. */
export function findSample(preset: Provider | undefined, name: string | undefined): Sample | undefined {
  return SAMPLES.find(
    (sample) =>
      (preset === undefined || sample.preset === preset) && (name === undefined || sample.name === name),
  );
}

/** A new event of its kind, not signed yet. */
export function makeSample({ preset, name, type, body }: Sample, fresh: Fresh): MadeSample {
  const { headers, indent } = PRESETS[preset];
  return {
    preset,
    name,
    type,
    headers: headers(type, fresh),
    body: JSON.stringify(body(fresh), null, indent),
  };
}

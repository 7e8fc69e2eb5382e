import { createMemo } from 'solid-js';
import { useQuery } from '../../../api/query/use-query';
import { presetsQuery } from '../../../api/webhook-queries';
import { Select } from '../../../ui/select';
import { BodyField } from './body-field';
import type { ComposeProps } from './compose-props';
import { samplesOf, schemeOf } from './composed';
import { words } from './words';

/** Names that are spelt like this everywhere. */
const PROVIDERS = {
  stripe: 'Stripe',
  github: 'GitHub',
  shopify: 'Shopify',
  slack: 'Slack',
  standard: 'Standard Webhooks',
} as const;

type Provider = keyof typeof PROVIDERS;

/** What a provider would send. */
export function SampleFields(props: ComposeProps) {
  const presets = useQuery(() => presetsQuery(props.at.groupId));
  const samples = createMemo(() => samplesOf(presets.data, props.composed.preset));
  const sample = () => samples().find(({ name }) => name === props.composed.sample) ?? samples()[0];

  function choosePreset(value: string): void {
    const preset = Object.hasOwn(PROVIDERS, value) ? (value as Provider) : 'stripe';
    props.onChange({ preset, scheme: schemeOf(preset), sample: '', body: undefined });
  }

  return (
    <>
      <div class="grid items-start gap-4 sm:grid-cols-2">
        <Select
          label={words().provider}
          value={props.composed.preset}
          options={Object.entries(PROVIDERS).map(([value, text]) => ({ value, text }))}
          onChange={choosePreset}
        />
        <Select
          label={words().sample}
          value={sample()?.name ?? ''}
          options={samples().map(({ name }) => ({ value: name, text: name }))}
          onChange={(name) => props.onChange({ sample: name, body: undefined })}
        />
      </div>
      <BodyField {...props} text={sample()?.body ?? ''} />
    </>
  );
}

import { onMount } from 'solid-js';
import { readPreference, rememberPreference } from '../../../ui/preference';
import { TextField } from '../../../ui/text-field';
import { words } from './words';

type Props = { value: string; error: string | undefined; isFirst?: boolean; onInput: (url: string) => void };

/** An address, which no language has another word for. */
const EXAMPLE = 'https://api.example.com/webhooks';

/** Where it is sent to. */
export function TargetField(props: Props) {
  let input: HTMLInputElement | undefined;
  // A dialog gives the focus when it opens; what is sent may have come later.
  onMount(() => props.isFirst && input?.focus());
  return (
    <TextField
      label={words().url}
      type="url"
      isMono
      isRequired
      ref={(element) => {
        input = element;
      }}
      placeholder={EXAMPLE}
      value={props.value}
      error={props.error}
      onInput={props.onInput}
    />
  );
}

/** Nobody types the address of their own receiver twice. */
export function lastTarget(groupId: string): string {
  return readPreference(`webhook-target.${groupId}`) ?? '';
}

export function rememberTarget(groupId: string, url: string): void {
  rememberPreference(`webhook-target.${groupId}`, url);
}

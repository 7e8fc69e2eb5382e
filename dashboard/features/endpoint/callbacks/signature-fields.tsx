import { Show } from 'solid-js';
import { TextField } from '../../../ui/form/text-field';
import { Select } from '../../../ui/select';
import { words } from '../answers/words';
import type { CallbackValues } from '../document/endpoint-values';
import { useEditing } from '../editor-context';

type Sign = CallbackValues['sign'];

export function SignatureFields(props: { at: string }) {
  const { form } = useEditing();
  // What stands there is what the values of a callback say.
  const sign = () => (form.value(props.at) ?? null) as Sign;
  const scheme = () => sign()?.scheme ?? 'none';

  function choose(next: string): void {
    const secret = sign()?.secret ?? '';
    const signs: Record<string, Sign> = {
      'hmac-sha256': { scheme: 'hmac-sha256', secret, header: 'x-hub-signature-256' },
      'standard-webhooks': { scheme: 'standard-webhooks', secret },
    };
    form.set(props.at, signs[next] ?? null);
  }

  return (
    <div class="grid gap-3 sm:grid-cols-3">
      <Select
        label={words().sign}
        value={scheme()}
        options={(['none', 'hmac-sha256', 'standard-webhooks'] as const).map((value) => ({
          value,
          text: words().signs[value],
        }))}
        onChange={choose}
      />
      <Show when={sign()}>
        <TextField at={`${props.at}/secret`} label={words().secret} isMono isRequired />
      </Show>
      <Show when={scheme() === 'hmac-sha256'}>
        <TextField at={`${props.at}/header`} label={words().signHeader} isMono />
      </Show>
    </div>
  );
}

import { Show } from 'solid-js';
import { TextField } from '../../../ui/form/text-field';
import { TextField as PlainTextField } from '../../../ui/text-field';
import type { EndpointValues } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { words } from '../words';

/** A step of a scenario; without a name there is none. */
export function ScenarioFields(props: { at: string }) {
  const { form } = useEditing();
  const step = () => form.value(props.at) as EndpointValues['scenario'];

  function rename(name: string): void {
    const rest = step() ?? { required_state: null, new_state: null };
    form.set(props.at, name === '' ? null : { ...rest, name });
  }

  return (
    <div class="grid gap-4 sm:grid-cols-2">
      <PlainTextField
        label={words().scenarioName}
        hint={words().scenarioNameHint}
        value={step()?.name ?? ''}
        onInput={rename}
        class="sm:col-span-2"
      />
      <Show when={step() !== null}>
        <TextField
          at={`${props.at}/required_state`}
          label={words().requiredState}
          placeholder={words().anyState}
          whenEmpty="null"
        />
        <TextField
          at={`${props.at}/new_state`}
          label={words().newState}
          placeholder={words().sameState}
          whenEmpty="null"
        />
      </Show>
    </div>
  );
}

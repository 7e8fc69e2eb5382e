import { createSignal } from 'solid-js';
import { Field, inputClass } from '../../ui/field';
import { words } from './words';

type Props = { label: string; onText: (text: string) => void };

/** The text of a file that the reader has. */
export function JsonFile(props: Props) {
  const [error, setError] = createSignal<string>();

  async function chosen(file: File | undefined): Promise<void> {
    setError(undefined);
    try {
      if (file) props.onText(await file.text());
    } catch (problem) {
      setError(words().unreadable(problem instanceof Error ? problem.message : ''));
    }
  }

  return (
    <Field label={props.label} error={error()}>
      {(control) => (
        <input
          id={control.id}
          type="file"
          accept=".json,application/json"
          aria-describedby={control.describedBy}
          aria-invalid={control.isInvalid || undefined}
          class={`${inputClass} py-1.5 text-label`}
          onChange={(event) => void chosen(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  );
}

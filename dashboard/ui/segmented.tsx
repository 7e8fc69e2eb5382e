import { createUniqueId, For, type JSX } from 'solid-js';
import { describedBy, FieldNotes } from './field';

type Props = {
  label: string;
  /** It is, unless said otherwise: the choices mostly tell what is chosen. */
  isLabelHidden?: boolean | undefined;
  options: readonly { value: string; text: string; icon?: JSX.Element }[];
  value: string;
  onChange: (value: string) => void;
  hint?: JSX.Element;
  error?: string | undefined;
  id?: string | undefined;
  reason?: string | undefined;
  class?: string | undefined;
};

/** Two to four choices side by side, one of them taken. */
export function Segmented(props: Props) {
  const made = createUniqueId();
  const id = () => props.id ?? made;
  return (
    <fieldset
      id={id()}
      class={`grid min-w-0 content-start gap-1 ${props.class ?? ''}`}
      disabled={Boolean(props.reason)}
      aria-describedby={describedBy(id(), props)}
    >
      <legend class={props.isLabelHidden === false ? 'mb-1 font-medium text-label' : 'sr-only'}>
        {props.label}
      </legend>
      <div
        class={`inline-flex w-fit max-w-full flex-wrap rounded-control border bg-raised p-px ${props.error ? 'border-danger' : 'border-control'}`}
      >
        <For each={props.options}>
          {(option) => (
            <label class="inline-flex min-h-7 cursor-pointer items-center gap-2 rounded-[5px] px-3 font-medium text-fg-muted outline-offset-2 outline-accent transition-colors duration-150 ease-calm hover:text-fg has-disabled:cursor-default has-checked:bg-surface has-checked:text-fg has-checked:shadow-[0_0_0_1px_var(--control)] has-focus-visible:outline-2 pointer-coarse:min-h-8">
              <input
                type="radio"
                class="sr-only"
                name={id()}
                value={option.value}
                aria-describedby={props.error ? `${id()}-error` : undefined}
                checked={option.value === props.value}
                onChange={() => props.onChange(option.value)}
              />
              {option.icon}
              {option.text}
            </label>
          )}
        </For>
      </div>
      <FieldNotes id={id()} error={props.error} hint={props.reason ?? props.hint} />
    </fieldset>
  );
}

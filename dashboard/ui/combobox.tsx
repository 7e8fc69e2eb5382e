import { createEffect, on } from 'solid-js';
import IconDown from '~icons/lucide/chevron-down';
import { ComboList } from './combo-list';
import { type ComboOption, createCombo } from './create-combo';
import { Field, type FieldProps, inputClass } from './field';
import { showBeside } from './place-beside';

type Props = FieldProps & {
  value: string;
  /** What the box shows for the value. */
  text: string;
  /** The options for what is typed, the best first; for '' all of them. */
  optionsFor: (typed: string) => readonly ComboOption[];
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** Said when there are no options. */
  none: string;
  placeholder?: string | undefined;
  isMono?: boolean | undefined;
  isFirst?: boolean | undefined;
  ref?: (input: HTMLInputElement) => void;
};

/** A choice that is found by typing. By hand, for Kobalte's combobox weighs 28 kB, and its filter knows no ranking. */
export function Combobox(props: Props) {
  let input: HTMLInputElement | undefined;
  let panel: HTMLDivElement | undefined;
  const combo = createCombo({
    value: () => props.value,
    optionsFor: (typed) => props.optionsFor(typed),
    onChange: (value) => props.onChange(value),
  });

  createEffect(
    on(combo.isOpen, (isOpen) => {
      if (!panel || !input) return;
      if (isOpen) {
        panel.style.minWidth = `${input.offsetWidth}px`;
        showBeside(panel, input);
      } else if (panel.matches(':popover-open')) panel.hidePopover();
    }),
  );

  function escaped(event: KeyboardEvent): void {
    // A dialog around it stays open.
    event.preventDefault();
    event.stopPropagation();
    combo.close();
    if (input) input.value = props.text;
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Tab') combo.leave(true);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      combo.move(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (!combo.isOpen()) return;
    if (event.key === 'Escape') escaped(event);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    combo.take(combo.activeOption());
  }

  function left(): void {
    combo.leave(false);
    if (input) input.value = props.text;
    props.onBlur?.();
  }

  return (
    <Field {...props}>
      {(control) => (
        <div class="relative flex items-center">
          <input
            ref={(element) => {
              input = element;
              props.ref?.(element);
            }}
            id={control.id}
            name={props.name}
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            autofocus={props.isFirst}
            value={combo.typed() ?? props.text}
            placeholder={props.placeholder}
            readOnly={Boolean(props.reason)}
            aria-expanded={combo.isOpen()}
            aria-controls={`${control.id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={combo.activeOption() && `${control.id}-${combo.active()}`}
            aria-required={props.isRequired}
            aria-invalid={control.isInvalid || undefined}
            aria-describedby={control.describedBy}
            translate={props.isMono ? 'no' : undefined}
            class={`${inputClass} pr-8 ${props.isMono ? 'font-mono text-mono' : ''}`}
            onInput={(event) => combo.write(event.currentTarget.value)}
            onClick={(event) => {
              if (props.reason || combo.isOpen()) return;
              event.currentTarget.select();
              combo.open();
            }}
            onKeyDown={(event) => !props.reason && pressed(event)}
            onBlur={left}
          />
          <IconDown class="pointer-events-none absolute right-2 text-fg-muted" />
          <ComboList
            ref={(element) => {
              panel = element;
            }}
            id={control.id}
            label={props.label}
            value={props.value}
            none={props.none}
            isMono={props.isMono ?? false}
            combo={combo}
          />
        </div>
      )}
    </Field>
  );
}

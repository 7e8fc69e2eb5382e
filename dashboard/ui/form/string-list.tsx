import { createSignal, type JSX, Show } from 'solid-js';
import { inputClass } from '../field';
import type { BoundProps } from './bound-props';
import type { Field } from './create-field';
import { formOf } from './form-context';
import { RevealButton } from './reveal-button';
import { RowList, type RowSource } from './row-list';
import { words } from './words';

type Props = Omit<BoundProps<readonly string[]>, 'isRequired'> & {
  /** What one of them is, such as "Origin". */
  itemLabel: string;
  addLabel: string;
  /** The rows before these tell the keys already: who hears the page is told again, who sees it is not. */
  isKeyHintHidden?: boolean | undefined;
  isMono?: boolean | undefined;
  isOrdered?: boolean | undefined;
  placeholder?: string | undefined;
  /** Numbers instead of texts. */
  isNumeric?: boolean | undefined;
  /** Masked until their reader wants to see them. */
  isSecret?: boolean | undefined;
};

/** Texts in rows, one each. Several lines that are pasted are several rows. */
export function StringList(props: Props) {
  const form = formOf(props);
  const rows = form.rows<string | number>(() => props.at);
  const [announcement, setAnnouncement] = createSignal<string>();
  const list = form.field<readonly string[]>(() => props.at, {
    check: (value) => props.check?.(value),
    label: () => props.label,
  });
  const source: RowSource = { ...rows, add: (at) => rows.add('', at) };
  const text = (key: string) => String(rows.value(key) ?? '');

  function paste(event: ClipboardEvent & { currentTarget: HTMLElement }, key: string): void {
    const lines = (event.clipboardData?.getData('text/plain') ?? '')
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim());
    const values = lines.filter((line) => line !== '');
    if (values.length < 2 || props.reason) return;
    event.preventDefault();
    const list = event.currentTarget.closest('ol');
    const made = rows.replace(
      key,
      values.map((value) => asItem(value, props.isNumeric)),
    );
    list?.querySelector<HTMLElement>(`[data-row="${made.at(-1)}"] input`)?.focus();
    setAnnouncement(words().pasted(values.length));
  }

  return (
    <RowList
      id={list.id()}
      label={props.label}
      isLabelHidden={props.isLabelHidden}
      hint={props.hint}
      keys={words().listKeys}
      isKeyHintHidden={props.isKeyHintHidden}
      error={list.error()}
      reason={props.reason}
      isOrdered={props.isOrdered}
      addLabel={props.addLabel}
      source={source}
      announcement={announcement()}
      rowName={(key, position) => (props.isSecret ? '' : text(key)) || words().row(position)}
      isEmpty={(key) => text(key) === ''}
      class={props.class}
    >
      {(key) => {
        const field = form.field<string | number>(() => rows.pointer(key));
        return (
          <Item
            field={field}
            label={words().nameOf(props.itemLabel, rows.index(key) + 1)}
            isMono={props.isMono}
            isNumeric={props.isNumeric}
            isSecret={props.isSecret}
            placeholder={props.placeholder}
            reason={props.reason}
            onPaste={(event) => paste(event, key)}
          />
        );
      }}
    </RowList>
  );
}

type ItemProps = {
  field: Field<string | number>;
  label: string;
  isMono?: boolean | undefined;
  isNumeric?: boolean | undefined;
  isSecret?: boolean | undefined;
  placeholder?: string | undefined;
  reason?: string | undefined;
  onPaste: (event: ClipboardEvent & { currentTarget: HTMLElement }) => void;
};

function Item(props: ItemProps): JSX.Element {
  const [isShown, setShown] = createSignal(false);
  return (
    <div class="grid gap-1">
      <div class="flex items-center gap-1">
        <input
          {...props.field.input()}
          onInput={(event) => props.field.set(asItem(event.currentTarget.value, props.isNumeric))}
          type={props.isSecret && !isShown() ? 'password' : 'text'}
          inputmode={props.isNumeric ? 'numeric' : 'text'}
          placeholder={props.placeholder}
          aria-label={props.label}
          readOnly={Boolean(props.reason)}
          autocomplete={props.isSecret ? 'new-password' : 'off'}
          autocapitalize="off"
          spellcheck={false}
          translate={props.isMono ? 'no' : undefined}
          class={`${inputClass} ${props.isMono ? 'font-mono text-mono' : ''}`}
          onPaste={(event) => props.onPaste(event)}
        />
        <Show when={props.isSecret}>
          <RevealButton label={props.label} isShown={isShown()} onPress={() => setShown(!isShown())} />
        </Show>
      </div>
      <Show when={props.field.error()}>
        <p id={props.field.errorId()} class="text-danger text-label">
          {props.field.error()}
        </p>
      </Show>
    </div>
  );
}

/** What is no number stays the text that it is, and is refused as such. */
function asItem(text: string, isNumeric: boolean | undefined): string | number {
  const number = Number(text);
  return isNumeric && text.trim() !== '' && !Number.isNaN(number) ? number : text;
}

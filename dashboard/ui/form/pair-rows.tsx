import { createSignal, type JSX } from 'solid-js';
import type { BoundProps } from './bound-props';
import { formOf } from './form-context';
import { listPairs, type NewRow } from './list-pairs';
import { PairRow } from './pair-row';
import type { PairSource } from './pair-source';
import { pastedPairs } from './pasted-pairs';
import { type RecordPairs, recordPairs } from './record-pairs';
import { RowList } from './row-list';
import { words } from './words';

type Props = Omit<BoundProps<never>, 'check' | 'isRequired'> & {
  /** `list`: [{ name, value }]; `record`: { name: value }. */
  shape: 'list' | 'record';
  nameLabel: string;
  valueLabel: string;
  addLabel: string;
  /** The rows before these tell the keys already: who hears the page is told again, who sees it is not. */
  isKeyHintHidden?: boolean | undefined;
  namePlaceholder?: string | undefined;
  valuePlaceholder?: string | undefined;
  isMono?: boolean | undefined;
  isOrdered?: boolean | undefined;
  /** Of a record: a name that comes twice has a list of values. */
  mayRepeat?: boolean | undefined;
  /** Of a list: what a new row is, beside its name and value. */
  newRow?: NewRow | undefined;
  /** Further cells of a row, by its pointer. */
  extra?: ((pointer: () => string) => JSX.Element) | undefined;
};

/** Names and values in rows: headers, parameters, variables. */
export function PairRows(props: Props) {
  const form = formOf(props);
  const [announcement, setAnnouncement] = createSignal<string>();
  let record: RecordPairs | undefined;
  const field = form.field<Record<string, unknown> | undefined>(() => props.at, {
    check: () => record?.check(),
    label: () => props.label,
  });
  const source = makeSource();

  function makeSource(): PairSource {
    if (props.shape === 'list') {
      return listPairs(
        form,
        () => props.at,
        (name, value) => props.newRow?.(name, value) ?? { name, value },
      );
    }
    record = recordPairs({ form, field, mayRepeat: () => props.mayRepeat ?? false });
    return record;
  }

  const isOrderShown = () => props.isOrdered && source.keys().length > 1;
  const isEmpty = (key: string) => source.pair(key).name === '' && source.pair(key).value === '';

  /** A value may be a query itself: only in an empty row is it taken apart. */
  function paste(key: string, part: 'name' | 'value', text: string): string | undefined {
    if (part === 'value' && !isEmpty(key)) return undefined;
    const pairs = pastedPairs(text);
    if (!pairs) return undefined;
    setAnnouncement(words().pasted(pairs.length));
    return source.paste(key, pairs);
  }

  /** The rows say themselves what is wrong with them; here is said what is wrong with all. */
  const error = () =>
    field.findings().find(({ pointer, message }) => pointer === props.at && message !== record?.check())
      ?.message;

  return (
    <RowList
      id={field.id()}
      label={props.label}
      isLabelHidden={props.isLabelHidden}
      hint={props.hint}
      keys={words().rowKeys}
      isKeyHintHidden={props.isKeyHintHidden}
      error={error()}
      reason={props.reason}
      isOrdered={props.isOrdered}
      addLabel={props.addLabel}
      source={source}
      announcement={announcement()}
      rowName={(key, position) => source.pair(key).name || words().row(position)}
      isEmpty={isEmpty}
      class={props.class}
      heading={
        <div aria-hidden="true" class="flex gap-1 text-fg-subtle text-label">
          <span class="min-w-0 flex-2">{props.nameLabel}</span>
          <span class="min-w-0 flex-3">{props.valueLabel}</span>
          <span class={isOrderShown() ? 'w-26 max-sm:hidden' : 'w-8'} />
        </div>
      }
    >
      {(key) => {
        const cells = source.cells(key);
        return (
          <PairRow
            cells={cells}
            position={() => source.keys().indexOf(key) + 1}
            nameLabel={props.nameLabel}
            valueLabel={props.valueLabel}
            namePlaceholder={props.namePlaceholder}
            valuePlaceholder={props.valuePlaceholder}
            isMono={props.isMono}
            reason={props.reason}
            extra={props.extra}
            onPaste={(part, text) => paste(key, part, text)}
          />
        );
      }}
    </RowList>
  );
}

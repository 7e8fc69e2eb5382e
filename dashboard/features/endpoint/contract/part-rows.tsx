import { createSignal } from 'solid-js';
import { pastedPairs } from '../../../ui/form/pasted-pairs';
import { RowList } from '../../../ui/form/row-list';
import { words as forms } from '../../../ui/form/words';
import type { PartValues } from '../document/endpoint-values';
import { newPart } from '../document/new-endpoint';
import { useEditing } from '../editor-context';
import { PartRow } from './part-row';
import { words } from './words';

type Props = { at: string; label: string; addLabel: string; hint?: string; placeholder: string };

/** Parameters or headers that a request must carry, and how each must be. */
export function PartRows(props: Props) {
  const { form, reason } = useEditing();
  const rows = form.rows<PartValues>(() => props.at);
  const list = form.field<PartValues[]>(() => props.at, { label: () => props.label });
  const [announcement, setAnnouncement] = createSignal<string>();
  const hasTexts = () => rows.keys().some((key) => rows.value(key)?.match === 'text');
  const nameOf = (key: string) => rows.value(key)?.name ?? '';

  function paste(key: string, text: string): boolean {
    const pairs = pastedPairs(text);
    if (!pairs) return false;
    rows.replace(
      key,
      pairs.map(({ name, value }) => newPart(name, value)),
    );
    setAnnouncement(forms().pasted(pairs.length));
    return true;
  }

  return (
    <RowList
      id={list.id()}
      label={props.label}
      isLabelHidden
      hint={props.hint}
      error={list.findings().find(({ pointer }) => pointer === props.at)?.message}
      reason={reason()}
      addLabel={props.addLabel}
      source={{ ...rows, add: (at) => rows.add(newPart(''), at) }}
      announcement={announcement()}
      rowName={(key, position) => nameOf(key) || forms().row(position)}
      isEmpty={(key) => nameOf(key) === '' && rows.value(key)?.value === ''}
      heading={
        <div aria-hidden="true" class="flex gap-2 pr-9 text-fg-subtle text-label @max-sm:hidden">
          <span class="min-w-0 flex-3">{words().name}</span>
          <span class="w-36">{words().match}</span>
          <span class="min-w-0 flex-4">{hasTexts() ? words().value : undefined}</span>
        </div>
      }
    >
      {(key) => (
        <PartRow
          at={rows.pointer(key)}
          placeholder={props.placeholder}
          position={rows.index(key) + 1}
          onPaste={(text) => paste(key, text)}
        />
      )}
    </RowList>
  );
}

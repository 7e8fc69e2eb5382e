import { RowList } from '../../../ui/form/row-list';
import { Select } from '../../../ui/form/select';
import type { ResponseValues } from '../document/endpoint-values';
import { newResponse } from '../document/new-endpoint';
import { useEditing } from '../editor-context';
import { ResponseRow } from './response-row';
import { words } from './words';

const SELECTIONS = ['rules', 'sequence', 'cycle', 'random'] as const;

/** Answers beside the first one, and how one of all is picked. */
export function FurtherResponses() {
  const { form, reason } = useEditing();
  const rows = form.rows<ResponseValues>('/responses');
  const field = form.field<ResponseValues[]>('/responses', { label: () => words().add });
  return (
    <>
      <Select
        at="/selection"
        label={words().selection}
        hint={words().selectionHints[form.values.selection]}
        class="max-w-96"
        options={SELECTIONS.map((value) => ({ value, text: words().selections[value] }))}
      />
      <RowList
        id={field.id()}
        label={words().selection}
        isLabelHidden
        error={field.findings().find(({ pointer }) => pointer === '/responses')?.message}
        reason={reason()}
        isOrdered
        addLabel={words().add}
        source={{ ...rows, add: (at) => rows.add(newResponse(), at) }}
        rowName={(key, position) => rows.value(key)?.name || words().response(position)}
        isEmpty={(key) => rows.value(key)?.name === '' && rows.value(key)?.body === ''}
      >
        {(key) => <ResponseRow at={rows.pointer(key)} position={rows.index(key) + 1} />}
      </RowList>
    </>
  );
}

import { RowList } from '../../../ui/form/row-list';
import { words as forms } from '../../../ui/form/words';
import { words } from '../answers/words';
import type { CallbackValues } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { CallbackRow } from './callback-row';

export function CallbackRows() {
  const { form, reason } = useEditing();
  const rows = form.rows<CallbackValues>('/callbacks');
  const field = form.field<CallbackValues[]>('/callbacks', { label: () => words().callbacks });
  return (
    <RowList
      id={field.id()}
      label={words().callbacks}
      isLabelHidden
      hint={words().callbackHint}
      error={field.findings().find(({ pointer }) => pointer === '/callbacks')?.message}
      reason={reason()}
      isOrdered
      addLabel={words().addCallback}
      source={{ ...rows, add: (at) => rows.add(newCallback(), at) }}
      rowName={(key, position) => rows.value(key)?.url || forms().row(position)}
      isEmpty={(key) => rows.value(key)?.url === ''}
    >
      {(key) => <CallbackRow at={rows.pointer(key)} />}
    </RowList>
  );
}

function newCallback(): CallbackValues {
  return { url: '', method: 'POST', headers: [], body: '', delay_ms: 0, retries: 2, sign: null };
}

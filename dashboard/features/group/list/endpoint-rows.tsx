import { createMemo, Show } from 'solid-js';
import { FixedRows, type RowWindow } from '../../../ui/fixed-rows';
import type { EndpointList } from '../create-endpoint-list';
import { words } from '../words';
import { EndpointRow, ROW_HEIGHT } from './endpoint-row';
import { MoreEndpoints } from './more-endpoints';

type Props = { list: EndpointList; window: (window: RowWindow | undefined) => void };

/** A dense list: of however many endpoints, only those in sight are in the document. */
export function EndpointRows(props: Props) {
  return (
    <div class="mt-3 overflow-hidden rounded-card border border-line bg-surface">
      <FixedRows
        rows={props.list.ids()}
        rowHeight={ROW_HEIGHT}
        label={words().endpoints}
        class="max-h-[70dvh]"
        ref={props.window}
        onNearEnd={props.list.more}
        footer={<MoreEndpoints list={props.list} />}
      >
        {(id) => <Row list={props.list} id={id} />}
      </FixedRows>
    </div>
  );
}

function Row(props: { list: EndpointList; id: string }) {
  // It may be gone a moment before its row is.
  const endpoint = createMemo<ReturnType<EndpointList['get']>>((last) => props.list.get(props.id) ?? last);
  return <Show when={endpoint()}>{(known) => <EndpointRow endpoint={known()} />}</Show>;
}

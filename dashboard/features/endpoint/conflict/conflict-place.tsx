import { createMemo, Show, Suspense } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import type { EndpointEditor } from '../create-endpoint-editor';

const EndpointConflict = lazyPart(async () => (await import('./endpoint-conflict')).EndpointConflict);

/** Few ever meet a conflict: its dialog comes with the first one. */
export function ConflictPlace(props: { editor: EndpointEditor }) {
  const wasMet = createMemo<boolean>((met) => met || props.editor.disputed() !== undefined, false);
  return (
    <Show when={wasMet()}>
      <Suspense>
        <EndpointConflict editor={props.editor} />
      </Suspense>
    </Show>
  );
}

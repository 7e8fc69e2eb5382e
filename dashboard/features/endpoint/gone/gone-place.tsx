import { createMemo, Show, Suspense } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import type { EndpointEditor } from '../create-endpoint-editor';

const GoneDialog = lazyPart(async () => (await import('./gone-dialog')).GoneDialog);

/** Few ever write on what was deleted: the dialog comes with the first such save. */
export function GonePlace(props: { editor: EndpointEditor }) {
  const wasMet = createMemo<boolean>((met) => met || props.editor.gone.isMet(), false);
  return (
    <Show when={wasMet()}>
      <Suspense>
        <GoneDialog gone={props.editor.gone} />
      </Suspense>
    </Show>
  );
}

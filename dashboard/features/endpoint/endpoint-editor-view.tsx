import { createEffect, createSignal, on, onMount, Show } from 'solid-js';
import type { Endpoint } from '../../api/endpoint-queries';
import { useGroup } from '../../parts/group-frame';
import { useProject } from '../../parts/project-frame';
import { Banner } from '../../ui/banner';
import { createLeaveGuard } from '../../ui/form/create-leave-guard';
import { DraftNotice } from '../../ui/form/draft-notice';
import { SplitPane } from '../../ui/split-pane';
import { ConflictPlace } from './conflict/conflict-place';
import { createEditorKeys } from './create-editor-keys';
import { createEndpointEditor } from './create-endpoint-editor';
import type { EndpointValues } from './document/endpoint-values';
import { EditingProvider } from './editor-context';
import { EditorForm } from './editor-form';
import { EditorHeader } from './editor-header';
import { GonePlace } from './gone/gone-place';
import type { PreviewFinding } from './preview/preview-finding';
import { PreviewSide } from './preview-side';
import { RemoveQuestion } from './remove-question';
import { words } from './words';

type Props = {
  initial: EndpointValues;
  /** Undefined for a new one. */
  saved?: Endpoint;
  /** As it is saved by now. */
  latest?: Endpoint | undefined;
  /** What a new one was made of. */
  origin?: { kind: 'exchange' | 'copy'; id: string };
};

/** The editor of one endpoint: what is typed on the left, what it would answer on the right. */
export function EndpointEditorView(props: Props) {
  const { project, access } = useProject();
  const { group } = useGroup();
  const editor = createEndpointEditor({
    project: project(),
    group: group(),
    saved: props.saved,
    initial: props.initial,
  });
  const { form } = editor;
  const id = () => editor.saved()?.id;
  const draft = editor.keepDraft(`endpoint:${id() ?? `new:${group().id}:${props.origin?.id ?? ''}`}`);
  const guard = createLeaveGuard(() => form.isDirty(), { onLeave: draft.drop });
  const [findings, setFindings] = createSignal<readonly PreviewFinding[]>([]);
  const reason = () => access().reason('editor');
  const keys = createEditorKeys({ editor, project, group, reason });
  let path: HTMLInputElement | undefined;

  createEffect(
    on([() => props.latest, () => form.changed().length > 0], ([latest]) => latest && editor.follow(latest), {
      defer: true,
    }),
  );
  // Whoever makes a new one begins with its path.
  onMount(() => {
    if (props.saved || reason()) return;
    path?.focus();
    path?.setSelectionRange(path.value.length, path.value.length);
  });

  return (
    <EditingProvider editing={{ form, project, group, id, reason, findings }}>
      <div class="grid grid-cols-1 gap-4">
        <EditorHeader editor={editor} test={keys.test} onDuplicate={keys.duplicate} />
        <Show when={reason()}>{(why) => <Banner tone="info">{`${words().readOnly} ${why()}`}</Banner>}</Show>
        <Show when={props.origin?.kind === 'exchange'}>
          <Banner tone="info">{words().fromExchange}</Banner>
        </Show>
        <DraftNotice draft={draft} form={form} />
        <SplitPane
          name="endpoint"
          label={words().splitter}
          least={400}
          left={
            <EditorForm
              pathRef={(input) => {
                path = input;
              }}
            />
          }
          right={<PreviewSide document={editor.document()} onFindings={setFindings} />}
        />
      </div>
      <RemoveQuestion editor={editor} />
      <ConflictPlace editor={editor} />
      <GonePlace editor={editor} />
      <keys.Dialog />
      <guard.Dialog />
    </EditingProvider>
  );
}

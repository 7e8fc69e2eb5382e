import { Show } from 'solid-js';
import IconCopy from '~icons/lucide/copy';
import IconPlay from '~icons/lucide/play';
import IconTrash from '~icons/lucide/trash-2';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { SubmitButton } from '../../ui/form/submit-button';
import { MethodMark } from '../../ui/method-mark';
import { Page } from '../../ui/page';
import type { EndpointEditor } from './create-endpoint-editor';
import { createPlace } from './create-place';
import { createRoomAbove } from './create-room-above';
import { useEditing } from './editor-context';
import { words } from './words';

type Props = {
  editor: EndpointEditor;
  test: { open(id: string): void };
  onDuplicate: () => void;
};

export function EditorHeader(props: Props) {
  const { reason, form } = useEditing();
  const place = createPlace();
  const saved = () => props.editor.saved();
  const route = () => ({ method: form.values.method, path: form.values.path });
  createRoomAbove();
  const title = () => (saved() ? `${route().method} ${route().path}` : words().newEndpoint);

  return (
    <div class="z-10 -my-2 flex flex-wrap items-center gap-x-4 gap-y-2 bg-bg py-2 md:sticky md:top-12">
      <div class="flex min-w-0 grow items-center gap-3">
        <Page
          title={title()}
          headingClass="min-w-0 text-page font-semibold"
          heading={
            <Show when={saved()} fallback={words().newEndpoint}>
              <span class="flex min-w-0 items-center gap-2">
                <MethodMark method={route().method} look="chip" />
                <span class="min-w-0 truncate font-mono" translate="no">
                  {route().path}
                </span>
              </span>
            </Show>
          }
        >
          {null}
        </Page>
        <span role="status" class="flex shrink-0 items-center gap-2">
          <Show when={saved() && form.isDirty()}>
            <span class="inline-flex items-center gap-1.5 text-fg-muted text-label">
              <span class="size-2 rounded-full bg-accent" />
              {words().unsaved}
            </span>
          </Show>
          <Show when={!form.values.enabled}>
            <Badge tone="warning">{words().switchedOff}</Badge>
          </Show>
        </span>
      </div>
      <div class="flex flex-wrap items-center gap-2">
        <ActionButton
          icon={<IconPlay />}
          keys="Ctrl+Enter"
          reason={saved() ? undefined : words().saveFirst}
          onPress={() => props.test.open(saved()?.id ?? '')}
        >
          {words().test}
        </ActionButton>
        <Show when={saved()}>
          <ActionButton
            look="quiet"
            icon={<IconCopy />}
            keys="Ctrl+D"
            reason={reason()}
            onPress={() => props.onDuplicate()}
          >
            <span class="max-sm:sr-only">{words().duplicate}</span>
          </ActionButton>
          <ActionButton
            look="quiet"
            icon={<IconTrash />}
            reason={reason()}
            onPress={() => place.ask('delete')}
          >
            <span class="max-sm:sr-only">{words().remove}</span>
          </ActionButton>
        </Show>
        <SubmitButton
          form={form}
          keys="Ctrl+S"
          reason={reason()}
          cleanReason={saved() ? words().nothingChanged : undefined}
        >
          {saved() ? words().save : words().create}
        </SubmitButton>
      </div>
    </div>
  );
}

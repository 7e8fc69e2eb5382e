import { useNavigate } from '@solidjs/router';
import { type Accessor, createMemo, onCleanup, onMount, Show, Suspense } from 'solid-js';
import type { Group } from '../../api/group-queries';
import type { Project } from '../../api/project-queries';
import { lazyPart } from '../../i18n/lazy-part';
import { paths } from '../../parts/paths';
import { createTestState } from '../../parts/test-dialog/create-test-state';
import type { EndpointEditor } from './create-endpoint-editor';

const TestDialog = lazyPart(async () => (await import('../../parts/test-dialog/test-dialog')).TestDialog);

type Circumstances = {
  editor: EndpointEditor;
  project: Accessor<Project>;
  group: Accessor<Group>;
  reason: Accessor<string | undefined>;
};

/** What the keys of the page do, wherever on it the focus is: save, duplicate, test. */
export function createEditorKeys({ editor, project, group, reason }: Circumstances) {
  const navigate = useNavigate();
  const { form, saved } = editor;
  const test = createTestState({ shortcutFor: () => saved()?.id });

  function duplicate(): void {
    const id = saved()?.id;
    const place = paths.newEndpoint(project().slug, group().slug);
    if (id !== undefined && !reason()) navigate(`${place}?${new URLSearchParams({ copy: id })}`);
  }

  function save(): void {
    if (!reason() && (form.changed().length > 0 || !saved())) void form.submit();
  }

  function pressed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const act = { s: save, d: duplicate }[event.key.toLowerCase()];
    if (!act) return;
    // Neither the browser's own dialog nor a bookmark is meant here.
    event.preventDefault();
    if (!document.querySelector('dialog[open]')) act();
  }
  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));

  const wasTested = createMemo<boolean>((was) => was || test.endpointId() !== undefined, false);

  return {
    test,
    duplicate,
    Dialog: () => (
      <Show when={wasTested()}>
        <Suspense>
          <TestDialog
            open={test.endpointId() !== undefined}
            sends={test.sends()}
            project={project()}
            group={group()}
            endpoint={saved()}
            isUnsaved={form.changed().length > 0}
            onClose={test.close}
          />
        </Suspense>
      </Show>
    ),
  };
}

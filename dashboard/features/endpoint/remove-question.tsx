import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { endpointQuery, endpointsOf } from '../../api/endpoint-queries';
import { deleteEndpoint, restoreEndpoint } from '../../api/endpoint-writes';
import { useQueryClient } from '../../api/query/client';
import { useQuery } from '../../api/query/use-query';
import { dayCountQuery } from '../../api/seen-endpoints';
import { ActQuestion } from '../../parts/act-question';
import { paths } from '../../parts/paths';
import { showToast } from '../../ui/toasts';
import type { EndpointEditor } from './create-endpoint-editor';
import { createPlace } from './create-place';
import { useEditing } from './editor-context';
import { words } from './words';

/** Asks before the endpoint is deleted; afterwards it can be brought back for a while. */
export function RemoveQuestion(props: { editor: EndpointEditor }) {
  const { project, group, reason } = useEditing();
  const place = createPlace();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const saved = () => props.editor.saved();
  const isAsked = () => place.dialog() === 'delete' && saved() !== undefined && !reason();
  const called = () => `${saved()?.method ?? ''} ${saved()?.path ?? ''}`;
  const used = useQuery(() => ({
    ...dayCountQuery(project().id, group().id, saved()?.id ?? ''),
    enabled: isAsked(),
  }));
  const count = () => used.data;

  async function remove(): Promise<void> {
    const endpoint = saved();
    if (!endpoint) return;
    const at = { groupId: group().id, id: endpoint.id };
    const name = called();
    const page = paths.group(project().slug, group().slug);
    await deleteEndpoint(at);
    props.editor.form.reset();
    queries.removeQueries({ queryKey: endpointQuery(at.groupId, at.id).queryKey });
    // Back would ask again.
    navigate(page, { replace: true });
    void queries.invalidateQueries({ queryKey: endpointsOf(at.groupId) });
    showToast({
      text: words().removed(name),
      action: { label: words().undo, run: () => void restore(at, name) },
    });
  }

  async function restore(at: { groupId: string; id: string }, name: string): Promise<void> {
    try {
      await restoreEndpoint(at);
      await queries.invalidateQueries({ queryKey: endpointsOf(at.groupId) });
      showToast({ text: words().restored(name), tone: 'success' });
    } catch (error) {
      showToast({ text: words().restoreFailed(error instanceof Error ? error.message : ''), tone: 'danger' });
    }
  }

  return (
    <ActQuestion
      open={isAsked()}
      title={words().removeTitle(called())}
      consequence={
        <>
          {words().removeConsequence}{' '}
          <Show when={count() !== undefined}>{words().usedInADay(count() ?? 0)}</Show>
        </>
      }
      confirm={words().remove}
      onCancel={place.dismiss}
      act={remove}
    />
  );
}

import { useNavigate } from '@solidjs/router';
import { groupsQuery } from '../../api/group-queries';
import { deleteGroup, restoreGroup } from '../../api/group-writes';
import { summaryQuery } from '../../api/project-queries';
import { useQueryClient } from '../../api/query/client';
import { showToast } from '../../ui/toasts';
import { ActQuestion } from '../act-question';
import { useGroup } from '../group-frame';
import { paths } from '../paths';
import { useProject } from '../project-frame';
import { words } from './words';

type Props = {
  /** A sentence that ends with the address. */
  stops: string;
  /** Then its slug is asked for. */
  holdsMuch: boolean;
  onClose: () => void;
};

/** Asks before the group is deleted; afterwards it can be brought back. */
export function DeleteQuestion(props: Props) {
  const { project } = useProject();
  const { group } = useGroup();
  const navigate = useNavigate();
  const queries = useQueryClient();

  async function refresh(projectId: string): Promise<void> {
    await queries.invalidateQueries({ queryKey: groupsQuery(projectId).queryKey });
    void queries.invalidateQueries({ queryKey: summaryQuery(projectId).queryKey });
  }

  async function remove(): Promise<void> {
    const { id, name, project_id } = group();
    await deleteGroup({ id });
    // Back would ask again.
    navigate(paths.project(project().slug), { replace: true });
    showToast({
      text: words().removed(name),
      action: { label: words().undo, run: () => void restore(id, name, project_id) },
    });
    await refresh(project_id);
  }

  async function restore(id: string, name: string, projectId: string): Promise<void> {
    try {
      await restoreGroup(id);
      await refresh(projectId);
      showToast({ text: words().restored(name), tone: 'success' });
    } catch (error) {
      showToast({ text: words().restoreFailed(error instanceof Error ? error.message : ''), tone: 'danger' });
    }
  }

  return (
    <ActQuestion
      open
      title={words().removeTitle(group().name)}
      consequence={
        <>
          <p>
            {props.stops} <code class="break-all font-mono text-mono">{group().base_url}</code>
          </p>
          <p class="mt-2">{words().removeMemory}</p>
        </>
      }
      confirm={words().remove}
      typeToConfirm={props.holdsMuch ? group().slug : undefined}
      onCancel={props.onClose}
      act={remove}
    />
  );
}

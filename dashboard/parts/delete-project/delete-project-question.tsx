import { Show } from 'solid-js';
import type { Project } from '../../api/project-queries';
import { useQueryClient } from '../../api/query/client';
import { useMutation } from '../../api/query/use-mutation';
import { deleteProject, restoreProject } from '../../api/settings-queries';
import { Question } from '../../ui/question';
import { showToast } from '../../ui/toasts';
import { ProblemNotice } from '../problem-notice';
import { problemText } from '../problem-text';
import { words } from './words';

type Props = {
  project: Project;
  /** How much would stop, where that is known. */
  counts: Partial<Record<string, number>> | undefined;
  onCancel: () => void;
  /** The page may be of this very project: it leaves before the lists are read again. */
  onDeleted: () => void;
};

/** Asks for the slug, says what stops, and offers the way back afterwards. */
export function DeleteProjectQuestion(props: Props) {
  const cache = useQueryClient();
  const readAgain = () => cache.invalidateQueries({ queryKey: ['projects'] });

  const restoring = useMutation(() => ({
    mutationFn: (id: string) => restoreProject(id),
    onSuccess: async ({ name }) => {
      await readAgain();
      showToast({ text: words().restored(name), tone: 'success' });
    },
    onError: (error) => showToast({ text: problemText(error), tone: 'danger' }),
  }));
  const deleting = useMutation(() => ({
    mutationFn: (project: Project) => deleteProject(project),
    onSuccess: async (_, { id, name }) => {
      props.onDeleted();
      showToast({
        text: words().deleted(name),
        action: { label: words().undo, run: () => restoring.mutate(id) },
      });
      await readAgain();
    },
  }));

  return (
    <Question
      open={true}
      title={words().title(props.project.name)}
      consequence={
        <>
          <Show when={props.counts}>
            {(counts) => <p>{words().stops(counts().groups ?? 0, counts().endpoints ?? 0)}</p>}
          </Show>
          <p>{words().logIsLost}</p>
        </>
      }
      confirm={words().confirm}
      typeToConfirm={props.project.slug}
      isBusy={deleting.isPending}
      error={
        <Show when={deleting.isError}>
          <ProblemNotice error={deleting.error} />
        </Show>
      }
      onCancel={props.onCancel}
      onConfirm={() => deleting.mutate(props.project)}
    />
  );
}

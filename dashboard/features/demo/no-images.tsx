import { Show } from 'solid-js';
import IconImages from '~icons/lucide/images';
import IconPlus from '~icons/lucide/plus';
import { adminCurl } from '../../api/curl-line';
import { createGroup, groupsQuery, type NewGroup } from '../../api/group-queries';
import type { Project } from '../../api/project-queries';
import { useQueryClient } from '../../api/query/client';
import { useMutation } from '../../api/query/use-mutation';
import { ProblemNotice } from '../../parts/problem-notice';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { showToast } from '../../ui/toasts';
import { words } from './words';

/** Without an image API there is nothing to be a client of: one press makes it. */
export function NoImages(props: { project: Project; reason: string | undefined }) {
  const cache = useQueryClient();
  const wanted = (): NewGroup => ({
    project_id: props.project.id,
    name: words().newGroupName,
    kind: 'images',
    slug: 'images',
  });
  const making = useMutation(() => ({
    mutationFn: () => createGroup(wanted()),
    onSuccess: async (group) => {
      showToast({ text: words().made(group.name), tone: 'success' });
      await cache.invalidateQueries({ queryKey: groupsQuery(props.project.id).queryKey });
    },
  }));

  return (
    <div class="mt-6">
      <EmptyState
        title={words().noImages}
        icon={<IconImages />}
        action={
          <ActionButton
            look="primary"
            icon={<IconPlus />}
            reason={props.reason}
            isBusy={making.isPending}
            onPress={() => making.mutate()}
          >
            {words().makeOne}
          </ActionButton>
        }
        snippet={{ text: adminCurl('/groups', wanted()), label: words().makeOneLine }}
      >
        {words().noImagesHint}
      </EmptyState>
      <Show when={making.isError}>
        <ProblemNotice error={making.error} />
      </Show>
    </div>
  );
}

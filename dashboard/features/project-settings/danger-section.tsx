import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { summaryQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { DeleteProjectQuestion } from '../../parts/delete-project/delete-project-question';
import { createDialogPlace } from '../../parts/dialog-place';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import { Card } from '../../ui/card';
import { words } from './words';

export function DangerSection() {
  const { project, access } = useProject();
  const navigate = useNavigate();
  const place = createDialogPlace();
  const summary = useQuery(() => summaryQuery(project().id));
  const counts = () => summary.data && { groups: summary.data.groups, ...summary.data.parts };

  return (
    <div class="grid max-w-[72ch] gap-4">
      <Card
        title={words().deleteProject}
        class="border-danger/40"
        actions={
          <ActionButton look="danger" reason={access().reason('admin')} onPress={() => place.open('delete')}>
            {words().deleteProject}
          </ActionButton>
        }
      >
        <p class="text-fg-muted">{words().deleteHint}</p>
      </Card>
      <Show when={place.is('delete')}>
        <DeleteProjectQuestion
          project={project()}
          counts={counts()}
          onCancel={place.close}
          onDeleted={() => navigate(paths.organization(project().organization_id))}
        />
      </Show>
    </div>
  );
}

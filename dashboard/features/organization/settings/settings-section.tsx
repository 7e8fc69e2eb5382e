import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { leaveOrganization } from '../../../api/member-queries';
import {
  deleteOrganization,
  type Organization,
  organizationProjectsQuery,
  restoreOrganization,
} from '../../../api/organization-queries';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import { accessOf } from '../../../parts/access';
import { createDialogPlace } from '../../../parts/dialog-place';
import { paths } from '../../../parts/paths';
import { ProblemNotice } from '../../../parts/problem-notice';
import { problemText } from '../../../parts/problem-text';
import { ActionButton } from '../../../ui/action-button';
import { Card } from '../../../ui/card';
import { Question } from '../../../ui/question';
import { showToast } from '../../../ui/toasts';
import type { SectionProps } from '../section-props';
import { words } from '../words';
import { NameForm } from './name-form';

export function SettingsSection(props: SectionProps) {
  const place = createDialogPlace();
  const reason = () => accessOf(props.organization.role).reason('owner');
  return (
    <div class="grid max-w-[72ch] gap-4">
      <NameForm organization={props.organization} />
      <Card
        title={words().leave}
        actions={<ActionButton onPress={() => place.open('leave')}>{words().leave}</ActionButton>}
      >
        <p class="text-fg-muted">{words().leaveHint}</p>
      </Card>
      <Card
        title={words().deleteOrganization}
        actions={
          <ActionButton look="dangerPlain" reason={reason()} onPress={() => place.open('delete')}>
            {words().deleteOrganization}
          </ActionButton>
        }
      >
        <p class="text-fg-muted">{words().deleteHint}</p>
      </Card>
      <Leaving organization={props.organization} isOpen={place.is('leave')} onClose={place.close} />
      <Deleting organization={props.organization} isOpen={place.is('delete')} onClose={place.close} />
    </div>
  );
}

type QuestionProps = { organization: Organization; isOpen: boolean; onClose: () => void };

function Leaving(props: QuestionProps) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const leaving = useMutation(() => ({
    mutationFn: ({ id }: Organization) => leaveOrganization(id),
    onSuccess: async (_, { name }) => {
      navigate('/');
      showToast({ text: words().left(name), tone: 'success' });
      await cache.invalidateQueries();
    },
  }));
  return (
    <Question
      open={props.isOpen}
      title={words().leaveTitle(props.organization.name)}
      consequence={words().leaveConsequence}
      confirm={words().leave}
      isBusy={leaving.isPending}
      error={
        <Show when={leaving.isError}>
          <ProblemNotice error={leaving.error} />
        </Show>
      }
      onCancel={props.onClose}
      onConfirm={() => leaving.mutate(props.organization)}
    />
  );
}

function Deleting(props: QuestionProps) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const projects = useQuery(() => organizationProjectsQuery(props.organization.id));
  const restoring = useMutation(() => ({
    mutationFn: ({ id }: Organization) => restoreOrganization(id),
    onSuccess: async (_, { id, name }) => {
      await cache.invalidateQueries();
      showToast({ text: words().restored(name), tone: 'success' });
      navigate(paths.organization(id));
    },
    onError: (error) => showToast({ text: problemText(error), tone: 'danger' }),
  }));
  const deleting = useMutation(() => ({
    mutationFn: (organization: Organization) => deleteOrganization(organization),
    onSuccess: async (_, gone) => {
      navigate('/');
      showToast({
        text: words().deleted(gone.name),
        action: { label: words().undo, run: () => restoring.mutate(gone) },
      });
      await cache.invalidateQueries();
    },
  }));
  return (
    <Question
      open={props.isOpen}
      title={words().deleteTitle(props.organization.name)}
      consequence={words().deleteConsequence(projects.data?.length ?? 0)}
      confirm={words().deleteOrganization}
      typeToConfirm={props.organization.name}
      isBusy={deleting.isPending}
      error={
        <Show when={deleting.isError}>
          <ProblemNotice error={deleting.error} />
        </Show>
      }
      onCancel={props.onClose}
      onConfirm={() => deleting.mutate(props.organization)}
    />
  );
}

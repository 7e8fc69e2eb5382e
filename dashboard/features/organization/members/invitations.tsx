import { createMemo, Match, Show, Switch } from 'solid-js';
import {
  type Invitation,
  invitationsKey,
  invitationsQuery,
  revokeInvitation,
} from '../../../api/member-queries';
import type { Organization } from '../../../api/organization-queries';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import type { DialogPlace } from '../../../parts/dialog-place';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Question } from '../../../ui/question';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toasts';
import { InvitationTable } from './invitation-table';
import { words } from './words';

/** Links that were sent and not used yet. */
export function Invitations(props: { organization: Organization; place: DialogPlace }) {
  const invitations = useQuery(() => invitationsQuery(props.organization.id));
  const open = () => (invitations.data ?? []).filter(({ accepted_at }) => accepted_at === null);
  const meant = () =>
    props.place.is('revoke') ? open().find(({ id }) => id === props.place.of()) : undefined;
  return (
    <section class="grid gap-3">
      <h2 class="font-semibold text-section">{words().invitations}</h2>
      <Switch>
        <Match when={invitations.isPending}>
          <Loading what={words().invitations} />
          <Skeleton class="h-16" />
        </Match>
        <Match when={invitations.isLoadingError}>
          <ProblemNotice error={invitations.error} onRetry={() => invitations.refetch()} />
        </Match>
        <Match when={open().length === 0}>
          <p class="text-fg-muted">{words().noInvitations}</p>
        </Match>
        <Match when={true}>
          <InvitationTable invitations={open()} onRevoke={(id) => props.place.open('revoke', id)} />
        </Match>
      </Switch>
      <Revoking organizationId={props.organization.id} invitation={meant()} onClose={props.place.close} />
    </section>
  );
}

type RevokingProps = { organizationId: string; invitation: Invitation | undefined; onClose: () => void };

function Revoking(props: RevokingProps) {
  const cache = useQueryClient();
  const shown = createMemo<Invitation | undefined>((before) => props.invitation ?? before);
  const revoking = useMutation(() => ({
    mutationFn: ({ id }: Invitation) => revokeInvitation(props.organizationId, id),
    onSuccess: async () => {
      props.onClose();
      showToast({ text: words().revoked, tone: 'success' });
      await cache.invalidateQueries({ queryKey: invitationsKey(props.organizationId) });
    },
  }));
  return (
    <Question
      open={props.invitation !== undefined}
      title={words().revokeTitle}
      consequence={words().revokeConsequence(shown()?.email ?? words().anyone)}
      confirm={words().revoke}
      isBusy={revoking.isPending}
      error={
        <Show when={revoking.isError}>
          <ProblemNotice error={revoking.error} />
        </Show>
      }
      onCancel={props.onClose}
      onConfirm={() => props.invitation && revoking.mutate(props.invitation)}
    />
  );
}

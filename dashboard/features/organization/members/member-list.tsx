import { createMemo, Match, Show, Switch } from 'solid-js';
import {
  leaveOrganization,
  type Member,
  membersKey,
  membersQuery,
  removeMember,
} from '../../../api/member-queries';
import type { Organization } from '../../../api/organization-queries';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import { sessionQuery } from '../../../api/session-queries';
import type { DialogPlace } from '../../../parts/dialog-place';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Question } from '../../../ui/question';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toasts';
import { MemberTable } from './member-table';
import { words } from './words';

type Props = { organization: Organization; place: DialogPlace };

export function MemberList(props: Props) {
  const members = useQuery(() => membersQuery(props.organization.id));
  const session = useQuery(sessionQuery);
  const meant = () =>
    props.place.is('remove') ? members.data?.find(({ user_id }) => user_id === props.place.of()) : undefined;
  return (
    <Switch>
      <Match when={members.isPending}>
        <Loading what={words().members} />
        <Skeleton class="h-40" />
      </Match>
      <Match when={members.isLoadingError}>
        <ProblemNotice error={members.error} onRetry={() => members.refetch()} />
      </Match>
      <Match when={members.data}>
        {(known) => (
          <>
            <MemberTable
              organization={props.organization}
              members={known()}
              me={session.data?.user.id}
              onRemove={(id) => props.place.open('remove', id)}
            />
            <Removing
              organization={props.organization}
              member={meant()}
              isMe={meant()?.user_id === session.data?.user.id}
              onClose={props.place.close}
            />
          </>
        )}
      </Match>
    </Switch>
  );
}

type RemovingProps = {
  organization: Organization;
  member: Member | undefined;
  isMe: boolean;
  onClose: () => void;
};

function Removing(props: RemovingProps) {
  const cache = useQueryClient();
  // It keeps its words while it fades out.
  const shown = createMemo<Member | undefined>((before) => props.member ?? before);
  const removing = useMutation(() => ({
    mutationFn: ({ user_id }: Member) =>
      props.isMe ? leaveOrganization(props.organization.id) : removeMember(props.organization.id, user_id),
    onSuccess: async (_, { name }) => {
      const wasMe = props.isMe;
      props.onClose();
      showToast({ text: wasMe ? words().left : words().removed(name), tone: 'success' });
      await cache.invalidateQueries(wasMe ? {} : { queryKey: membersKey(props.organization.id) });
    },
  }));
  return (
    <Question
      open={props.member !== undefined}
      title={props.isMe ? words().leaveTitle : words().removeTitle(shown()?.name ?? '')}
      consequence={props.isMe ? words().leaveConsequence : words().removeConsequence}
      confirm={props.isMe ? words().leave : words().remove}
      isBusy={removing.isPending}
      error={
        <Show when={removing.isError}>
          <ProblemNotice error={removing.error} />
        </Show>
      }
      onCancel={props.onClose}
      onConfirm={() => props.member && removing.mutate(props.member)}
    />
  );
}

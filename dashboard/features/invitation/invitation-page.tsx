import { A, useNavigate, useParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { acceptInvitation, invitationQuery } from '../../api/invitation-queries';
import { useQueryClient } from '../../api/query/client';
import { useMutation } from '../../api/query/use-mutation';
import { useQuery } from '../../api/query/use-query';
import { dateTime } from '../../i18n/format';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { words as common } from '../../parts/words';
import { ActionButton } from '../../ui/action-button';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { showToast } from '../../ui/toasts';
import { words } from './words';

/** What an invitation link leads to: what it offers, and the way in. */
export function InvitationPage() {
  const params = useParams<{ secret: string }>();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const offer = useQuery(() => invitationQuery(params.secret));
  const joining = useMutation(() => ({
    mutationFn: () => acceptInvitation(params.secret),
    onSuccess: async (organization) => {
      await cache.invalidateQueries();
      showToast({ text: words().joined(organization.name), tone: 'success' });
      navigate(paths.organization(organization.id));
    },
  }));

  return (
    <Page title={words().title}>
      <Switch>
        <Match when={offer.isPending}>
          <Loading what={words().title} />
          <Skeleton class="mt-4 h-24 max-w-[72ch]" />
        </Match>
        <Match when={offer.isError}>
          <ProblemNotice error={offer.error} />
          <A class={`${button.primary} mt-4`} href="/">
            {common().toStart}
          </A>
        </Match>
        <Match when={offer.data}>
          {(invitation) => (
            <div class="mt-2 grid max-w-[72ch] justify-items-start gap-3">
              <p class="text-section">
                {words().offer(invitation().organization_name, common().roles[invitation().role])}
              </p>
              <p class="text-fg-muted">{words().until(dateTime(invitation().expires_at))}</p>
              <ActionButton look="primary" isBusy={joining.isPending} onPress={() => joining.mutate()}>
                {words().join}
              </ActionButton>
              <Show when={joining.isError}>
                <ProblemNotice error={joining.error} />
              </Show>
            </div>
          )}
        </Match>
      </Switch>
    </Page>
  );
}

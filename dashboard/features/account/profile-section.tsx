import { For, Match, Switch } from 'solid-js';
import { useQuery } from '../../api/query/use-query';
import { type Session, sessionQuery } from '../../api/session-queries';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { roleName } from '../../parts/role-name';
import { Card } from '../../ui/card';
import { Loading, Skeleton } from '../../ui/skeleton';
import { ProfileForm } from './profile-form';
import { words } from './words';

export function ProfileSection() {
  const session = useQuery(sessionQuery);
  return (
    <Switch>
      <Match when={session.isPending}>
        <Loading what={words().sections.profile} />
        <Skeleton class="h-60 max-w-[72ch]" />
      </Match>
      <Match when={session.isLoadingError}>
        <ProblemNotice error={session.error} onRetry={() => session.refetch()} />
      </Match>
      <Match when={session.data}>
        {(me) => (
          <div class="grid max-w-[72ch] gap-4">
            <ProfileForm user={me().user} />
            <Organizations organizations={me().organizations} />
          </div>
        )}
      </Match>
    </Switch>
  );
}

function Organizations(props: { organizations: Session['organizations'] }) {
  return (
    <Card title={words().organizations}>
      <ul class="grid gap-1">
        <For each={props.organizations} fallback={<li class="text-fg-muted">{words().noOrganizations}</li>}>
          {({ id, name, role }) => (
            <li class="flex min-h-8 flex-wrap items-center justify-between gap-2">
              <a href={paths.organization(id)} class="text-accent" translate="no">
                {name}
              </a>
              <span class="text-fg-muted">{roleName(role)}</span>
            </li>
          )}
        </For>
      </ul>
    </Card>
  );
}

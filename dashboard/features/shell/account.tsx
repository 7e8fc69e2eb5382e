import { useLocation } from '@solidjs/router';
import { useMutation, useQuery, useQueryClient } from '@tanstack/solid-query';
import { Match, Show, Switch } from 'solid-js';
import { sessionQuery, signOut } from '../../api/queries';
import { button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';

/** Who is signed in, and the way out; for a visitor the way in. */
export function Account() {
  const location = useLocation();
  const session = useQuery(sessionQuery);
  const cache = useQueryClient();
  const leaving = useMutation(() => ({
    mutationFn: signOut,
    onSuccess: () => {
      cache.removeQueries({ queryKey: ['groups'] });
      cache.setQueryData(sessionQuery().queryKey, null);
      // The button that had the focus is gone.
      document.getElementById('main')?.focus();
    },
  }));
  const known = () => (session.isSuccess ? session.data : undefined);

  return (
    <Switch>
      <Match when={session.isPending}>
        <Skeleton class="h-8 w-24" />
      </Match>
      <Match when={known()}>
        {(current) => (
          <div class="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
            <Avatar name={current().user.name} url={current().user.avatar_url} />
            <span class="min-w-0 truncate text-fg-muted max-sm:sr-only">
              <span class="sr-only">Signed in as </span>
              {current().user.name}
            </span>
            <button
              type="button"
              class={button.plain}
              disabled={leaving.isPending}
              onClick={() => leaving.mutate()}
            >
              Sign out
            </button>
            <Show when={leaving.isError}>
              <span role="alert" class="text-danger">
                You are still signed in. Try again.
              </span>
            </Show>
          </div>
        )}
      </Match>
      <Match when={session.isSuccess && location.pathname !== '/login'}>
        <a class={button.plain} href={`/login?next=${encodeURIComponent(location.pathname)}`}>
          Sign in
        </a>
      </Match>
    </Switch>
  );
}

function Avatar(props: { name: string; url: string | null }) {
  const letter = () => (Array.from(props.name.trim())[0] ?? '?').toUpperCase();
  return (
    <Show
      when={props.url}
      fallback={
        <span
          aria-hidden="true"
          class="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-label text-accent"
        >
          {letter()}
        </span>
      }
    >
      {(url) => (
        <img
          src={url()}
          alt=""
          width="24"
          height="24"
          referrerpolicy="no-referrer"
          class="size-6 rounded-full"
        />
      )}
    </Show>
  );
}

import { For, Match, Show, Switch } from 'solid-js';
import type { UseQueryResult } from '../../api/query/use-query';
import type { Provider } from '../../api/session-queries';
import { button } from '../../ui/button';
import { ErrorNotice } from '../../ui/error-notice';
import { Loading, Skeleton } from '../../ui/skeleton';
import { readLastProvider, rememberProvider } from './last-provider';
import { words } from './words';

type Props = { query: UseQueryResult<{ providers: Provider[] }>; next: string };

/** The ways in that this installation offers. Each is a plain link: the server starts the dance. */
export function Providers(props: Props) {
  const offered = () => props.query.data?.providers ?? [];
  const last = readLastProvider();
  const lastTitle = () => offered().find((provider) => provider.id === last)?.title;

  return (
    <Switch>
      <Match when={props.query.isPending}>
        <Loading what={words().providers} />
        <Skeleton class="h-10 w-full" />
        <Skeleton class="h-10 w-full" />
      </Match>
      <Match when={props.query.isError}>
        <ErrorNotice title={words().providersFailed} onRetry={() => props.query.refetch()}>
          {props.query.error?.message}
        </ErrorNotice>
      </Match>
      <Match when={offered().length === 0}>
        <ErrorNotice title={words().noProviders}>{words().noProvidersHint}</ErrorNotice>
      </Match>
      <Match when={true}>
        <ul class="grid gap-2">
          <For each={offered()}>
            {(provider, index) => (
              <li>
                <a
                  class={`${index() === 0 ? button.primary : button.plain} min-h-10 w-full`}
                  href={loginLink(provider.id, props.next)}
                  rel="external"
                  onClick={() => rememberProvider(provider.id)}
                >
                  {provider.id === 'local'
                    ? words().goOnAs(provider.title)
                    : words().goOnWith(provider.title)}
                </a>
              </li>
            )}
          </For>
        </ul>
        <Show when={lastTitle()}>
          {(title) => <p class="text-fg-subtle text-label">{words().lastUsed(title())}</p>}
        </Show>
      </Match>
    </Switch>
  );
}

function loginLink(provider: string, next: string): string {
  return `/api/auth/login?${new URLSearchParams({ provider, next })}`;
}

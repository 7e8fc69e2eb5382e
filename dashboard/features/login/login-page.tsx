import { useSearchParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { useQuery } from '../../api/query/use-query';
import { providersQuery, sessionQuery } from '../../api/session-queries';
import { button } from '../../ui/button';
import { ErrorNotice } from '../../ui/error-notice';
import { Mark } from '../../ui/mark';
import { Page } from '../../ui/page';
import { loginError } from './login-error';
import { nextPath } from './next-path';
import { Providers } from './providers';
import { WhatIsStored } from './what-is-stored';
import { words } from './words';

export function LoginPage() {
  const [search] = useSearchParams<{ next: string; error: string; request_id: string }>();
  const session = useQuery(sessionQuery);
  const providers = useQuery(providersQuery);
  const signedIn = () => session.data?.user;
  const next = () => nextPath(search.next);

  return (
    <div class="mx-auto grid max-w-90 justify-items-center gap-4 text-center sm:pt-16">
      <Mark class="size-12" />
      <Page
        title={words().title}
        heading={<span translate="no">Understudy</span>}
        headingClass="text-stat font-semibold"
      >
        <p class="text-fg-muted text-section">{words().slogan}</p>
        <div class="mt-4 grid w-full gap-4">
          <Show when={loginError(search.error, words().errors)}>
            {(error) => (
              <ErrorNotice title={words().failed} code={error().code} requestId={search.request_id}>
                {error().words}
              </ErrorNotice>
            )}
          </Show>
          <Switch fallback={<Providers query={providers} next={next()} />}>
            <Match when={signedIn()}>
              {(user) => (
                <>
                  <p class="text-fg-muted">{words().signedInAs(user().name)}</p>
                  <a class={button.primary} href={next()} rel="external">
                    {words().goOn}
                  </a>
                </>
              )}
            </Match>
          </Switch>
        </div>
        <WhatIsStored />
      </Page>
    </div>
  );
}

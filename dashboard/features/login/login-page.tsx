import { useSearchParams } from '@solidjs/router';
import { useQuery } from '@tanstack/solid-query';
import { Match, Show, Switch } from 'solid-js';
import { providersQuery, sessionQuery } from '../../api/queries';
import { button } from '../../ui/button';
import { ErrorNotice } from '../../ui/error-notice';
import { Mark } from '../../ui/mark';
import { Page } from '../../ui/page';
import { loginError } from './login-error';
import { nextPath } from './next-path';
import { Providers } from './providers';
import { WhatIsStored } from './what-is-stored';

export function LoginPage() {
  const [search] = useSearchParams<{ next: string; error: string; request_id: string }>();
  const session = useQuery(sessionQuery);
  const providers = useQuery(providersQuery);
  const signedIn = () => (session.isSuccess ? session.data?.user : undefined);
  const next = () => nextPath(search.next);

  return (
    <div class="mx-auto grid max-w-90 justify-items-center gap-4 text-center sm:pt-16">
      <Mark class="size-12" />
      <Page title="Sign in" heading="Understudy" headingClass="text-stat font-semibold">
        <p class="text-fg-muted text-section">Every API your app needs, on cue</p>
        <div class="mt-4 grid w-full gap-4">
          <Show when={loginError(search.error)}>
            {(error) => (
              <ErrorNotice title="Sign-in did not work" code={error().code} requestId={search.request_id}>
                {error().words}
              </ErrorNotice>
            )}
          </Show>
          <Switch fallback={<Providers query={providers} next={next()} />}>
            <Match when={signedIn()}>
              {(user) => (
                <>
                  <p class="text-fg-muted">You are signed in as {user().name}.</p>
                  <a class={button.primary} href={next()} rel="external">
                    Continue
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

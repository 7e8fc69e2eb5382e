import { A, useLocation } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { button, link } from '../../ui/button';
import { Page } from '../../ui/page';
import { nearestRoutes } from './nearest-routes';
import { words } from './words';

export function NotFoundPage() {
  const location = useLocation();
  const near = () => nearestRoutes(location.pathname);
  return (
    <Page title={words().title}>
      <div class="mt-2 grid max-w-[72ch] justify-items-start gap-4">
        <p class="text-fg-muted">{words().hint}</p>
        <Show when={near().length > 0}>
          <div>
            <h2 class="font-semibold">{words().nearest}</h2>
            <ul class="mt-1 grid gap-1">
              <For each={near()}>
                {(path) => (
                  <li>
                    <A href={path} class={`${link} font-mono text-mono`} translate="no">
                      {path}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </div>
        </Show>
        <A href="/" class={button.primary}>
          {words().toStart}
        </A>
      </div>
    </Page>
  );
}

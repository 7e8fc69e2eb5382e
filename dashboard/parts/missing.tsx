import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { button } from '../ui/button';
import { Page } from '../ui/page';
import { words } from './words';

export function MissingProject() {
  return (
    <Missing title={words().noProject} hint={words().noProjectHint}>
      <A class={button.primary} href="/">
        {words().toStart}
      </A>
    </Missing>
  );
}

export function Missing(props: { title: string; hint: string; children: JSX.Element }) {
  return (
    <Page title={props.title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{props.hint}</p>
      <div class="mt-4 flex gap-2">{props.children}</div>
    </Page>
  );
}

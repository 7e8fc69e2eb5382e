import { useLocation } from '@solidjs/router';
import { createEffect, on } from 'solid-js';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';
import { words } from './words';

/** Stands where a page broke, or where its code did not come, until the reader goes elsewhere. */
export function FailedPage(props: { onLeave: () => void }) {
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname,
      () => props.onLeave(),
      { defer: true },
    ),
  );
  return (
    <Page title={words().pageFailed}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().pageFailedHint}</p>
      <button type="button" class={`${button.primary} mt-4`} onClick={() => window.location.reload()}>
        {words().reload}
      </button>
    </Page>
  );
}

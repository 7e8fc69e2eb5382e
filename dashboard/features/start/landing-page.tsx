import { A } from '@solidjs/router';
import { button } from '../../ui/button';
import { Mark } from '../../ui/mark';
import { Page } from '../../ui/page';
import { words } from './words';

/** The start page of a visitor who has not signed in. */
export function LandingPage() {
  return (
    <div class="mx-auto grid max-w-[60ch] justify-items-center gap-4 text-center sm:pt-16">
      <Mark class="size-12" />
      <Page title={words().slogan} headingClass="text-stat font-semibold text-balance">
        <p class="text-balance text-fg-muted text-section">{words().pitch}</p>
        <div class="mt-2 flex flex-wrap justify-center gap-2">
          <A href="/login" class={button.primary}>
            {words().signIn}
          </A>
          <a href="/api/docs" rel="external" class={button.plain}>
            {words().docs}
          </a>
        </div>
      </Page>
    </div>
  );
}

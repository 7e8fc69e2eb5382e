import { A } from '@solidjs/router';
import { button } from '../../ui/button';
import { Mark } from '../../ui/mark';
import { Page } from '../../ui/page';

/** The start page of a visitor who has not signed in. */
export function Welcome() {
  return (
    <div class="mx-auto grid max-w-[60ch] justify-items-center gap-4 text-center sm:pt-16">
      <Mark class="size-12" />
      <Page title="Every API your app needs, on cue" headingClass="text-stat font-semibold text-balance">
        <p class="text-balance text-fg-muted text-section">
          Describe an API once and get a URL that answers with realistic data, remembers what it was told,
          fails when asked to and shows every request.
        </p>
        <div class="mt-2 flex flex-wrap justify-center gap-2">
          <A href="/login" class={button.primary}>
            Sign in
          </A>
          <a href="/api/docs" rel="external" class={button.plain}>
            Read the API docs
          </a>
        </div>
      </Page>
    </div>
  );
}

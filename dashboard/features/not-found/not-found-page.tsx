import { A } from '@solidjs/router';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';

export function NotFoundPage() {
  return (
    <div class="mx-auto grid max-w-[72ch] justify-items-start gap-4">
      <Page title="There is no page here">
        <p class="text-fg-muted">
          The address may be mistyped, or what it showed was deleted. Mocks live under{' '}
          <code class="font-mono text-mono">/m/</code>, the admin API under{' '}
          <code class="font-mono text-mono">/api/</code>.
        </p>
        <A href="/" class={button.primary}>
          Go to the start page
        </A>
      </Page>
    </div>
  );
}

import { A } from '@solidjs/router';
import { Mark } from '../../ui/mark';
import { Account } from './account';

export function Header() {
  return (
    <header class="border-line border-b bg-surface">
      <div class="mx-auto flex min-h-12 w-full max-w-360 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <A
          href="/"
          class="flex items-center gap-2 rounded-control text-section font-semibold text-fg no-underline"
        >
          <Mark class="size-6" />
          Understudy
        </A>
        <Account />
      </div>
    </header>
  );
}

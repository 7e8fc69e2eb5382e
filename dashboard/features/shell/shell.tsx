import type { RouteSectionProps } from '@solidjs/router';
import { Suspense } from 'solid-js';
import { Footer } from './footer';
import { Header } from './header';

/** What stands around every page. */
export function Shell(props: RouteSectionProps) {
  return (
    <div class="flex min-h-dvh flex-col">
      <a
        href="#main"
        rel="external"
        class="sr-only rounded-control bg-accent px-3 py-2 text-accent-on focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
      >
        Skip to content
      </a>
      <Header />
      <main
        id="main"
        tabindex="-1"
        class="mx-auto w-full max-w-360 grow px-4 py-8 outline-none sm:px-6 sm:py-12"
      >
        <Suspense>{props.children}</Suspense>
      </main>
      <Footer />
    </div>
  );
}

import { createEffect, For, onCleanup, onMount } from 'solid-js';
import { ToastCard } from './toast-card';
import { toasts } from './toasts';
import { words } from './words';

/**
 * Where toasts appear, once in the page. It is always there, for a live region that comes together with its text is not
 * read out. A popover, so that it can lie above an open dialog.
 */
export function Toasts() {
  let outlet: HTMLElement | undefined;
  const isUrgent = (tone: string | undefined) => tone === 'danger';

  onMount(() => {
    const listening = new AbortController();
    addEventListener('keydown', goTo, { signal: listening.signal });
    onCleanup(() => listening.abort());
  });

  createEffect(() => {
    if (!outlet || toasts.length === 0) return;
    // What came to the top layer last lies on top.
    if (outlet.matches(':popover-open') && document.querySelector('dialog:modal')) outlet.hidePopover();
    if (!outlet.matches(':popover-open')) outlet.showPopover();
  });

  function goTo(event: KeyboardEvent): void {
    if (event.key !== 'F8' || toasts.length === 0) return;
    event.preventDefault();
    outlet?.querySelector('button')?.focus();
  }

  return (
    <section
      ref={(element) => {
        outlet = element;
        queueMicrotask(() => element.isConnected && element.showPopover());
      }}
      popover="manual"
      aria-label={words().notifications}
      data-toasts
      class="pointer-events-none fixed inset-auto right-2 bottom-2 m-0 grid w-100 max-w-[calc(100vw-16px)] gap-2 overflow-visible bg-transparent text-fg sm:right-4 sm:bottom-4"
    >
      <ol aria-live="polite" class="grid gap-2">
        <For each={toasts.filter((toast) => !isUrgent(toast.tone))}>
          {(toast) => <ToastCard toast={toast} />}
        </For>
      </ol>
      <ol aria-live="assertive" class="grid gap-2">
        <For each={toasts.filter((toast) => isUrgent(toast.tone))}>
          {(toast) => <ToastCard toast={toast} />}
        </For>
      </ol>
    </section>
  );
}

import { type BeforeLeaveEventArgs, useBeforeLeave, useLocation } from '@solidjs/router';
import { createSignal, type JSX, onCleanup, onMount } from 'solid-js';
import { Question } from '../question';
import { words } from './words';

type Options = {
  /** What was typed is given up, such as a draft. */
  onLeave?: (() => void) | undefined;
  /** Ways that need no question: who must sign in again comes back to the draft. */
  isFree?: ((path: string) => boolean) | undefined;
};

export type LeaveGuard = { Dialog(): JSX.Element };

/** Asks before the page is left while something would be lost. Draw the dialog once. */
export function createLeaveGuard(hasUnsaved: () => boolean, options: Options = {}): LeaveGuard {
  const [asked, setAsked] = createSignal<BeforeLeaveEventArgs>();
  const location = useLocation();
  const isFree = options.isFree ?? ((path: string) => path.startsWith('/login'));

  useBeforeLeave((leaving) => {
    if (leaving.defaultPrevented || !hasUnsaved()) return;
    const target = pathOf(leaving);
    // Filters and dialogs stand in the query: the page stays.
    if (target === location.pathname || isFree(target)) return;
    leaving.preventDefault();
    setAsked(leaving);
  });

  function hold(event: BeforeUnloadEvent): void {
    if (hasUnsaved()) event.preventDefault();
  }
  onMount(() => window.addEventListener('beforeunload', hold));
  onCleanup(() => window.removeEventListener('beforeunload', hold));

  function leave(): void {
    const leaving = asked();
    setAsked(undefined);
    options.onLeave?.();
    leaving?.retry(true);
  }

  return {
    Dialog: () => (
      <Question
        open={asked() !== undefined}
        title={words().leave}
        consequence={words().leaveConsequence}
        confirm={words().leaveConfirm}
        cancel={words().stay}
        onCancel={() => setAsked(undefined)}
        onConfirm={leave}
      />
    ),
  };
}

/** Of a step back or forward the browser tells only when it is taken: then the address is already the new one. */
function pathOf({ to }: BeforeLeaveEventArgs): string {
  if (typeof to === 'number') return window.location.pathname;
  return new URL(to, window.location.origin).pathname;
}

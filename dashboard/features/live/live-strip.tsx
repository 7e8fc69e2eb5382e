import { useLocation } from '@solidjs/router';
import { createSignal, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { placeOf } from '../../parts/place';
import { readPreference, rememberPreference } from '../../ui/preference';

const StripPanel = lazy(async () => ({ default: (await import('./strip/strip-panel')).StripPanel }));

const KEY = 'live-strip';

/** What happens in the project, at the bottom of whatever page; shown and hidden with Ctrl+`, and remembered. */
export function LiveStrip(props: { projectId: string }) {
  const location = useLocation();
  const [isOpen, setOpen] = createSignal(readPreference(KEY) === 'open');
  const place = () => placeOf(location.pathname);
  /** The page of the log shows the same at its full size. */
  const isOfUse = () => place().section !== 'live';

  function turn(open: boolean): void {
    setOpen(open);
    rememberPreference(KEY, open ? 'open' : 'closed');
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key !== '`' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    turn(!isOpen());
  }

  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));

  return (
    <Show when={isOpen() && isOfUse() && place().project}>
      {(project) => (
        <Suspense>
          <Show when={props.projectId} keyed>
            {(projectId) => (
              <StripPanel projectId={projectId} project={project()} onClose={() => turn(false)} />
            )}
          </Show>
        </Suspense>
      )}
    </Show>
  );
}

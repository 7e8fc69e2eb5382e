import { onCleanup, onMount, Show } from 'solid-js';
import IconX from '~icons/lucide/x';
import { button } from './button';
import { IconButton } from './icon-button';
import { dismissToast, type ShownToast } from './toasts';
import { ToneIcon } from './tone-icon';
import { words } from './words';

/** Its time stands still while it is pointed at or holds the focus, and while the page is hidden. */
export function ToastCard(props: { toast: ShownToast }) {
  let card: HTMLLIElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = props.toast.lasts;
  let since = 0;

  onMount(run);
  onCleanup(() => clearTimeout(timer));

  function run(): void {
    clearTimeout(timer);
    since = performance.now();
    if (Number.isFinite(left)) timer = setTimeout(() => dismissToast(props.toast.id), left);
  }

  function pause(): void {
    clearTimeout(timer);
    left -= performance.now() - since;
    since = performance.now();
  }

  function resume(): void {
    if (!card?.matches(':hover, :focus-within')) run();
  }

  function act(): void {
    dismissToast(props.toast.id);
    props.toast.action?.run();
  }

  return (
    <li
      ref={card}
      class="arrive pointer-events-auto flex items-start gap-3 rounded-card border border-line bg-surface py-1.5 pr-1.5 pl-3 shadow-float"
      onPointerEnter={pause}
      onPointerLeave={resume}
      onFocusIn={pause}
      onFocusOut={() => queueMicrotask(resume)}
      onKeyDown={(event) => event.key === 'Escape' && dismissToast(props.toast.id)}
    >
      <span class="mt-2">
        <ToneIcon tone={props.toast.tone ?? 'plain'} />
      </span>
      <p class="min-w-0 grow py-1.5">{props.toast.text}</p>
      <Show when={props.toast.action}>
        {(action) => (
          <button type="button" class={`${button.quiet} shrink-0 text-accent!`} onClick={act}>
            {action().label}
          </button>
        )}
      </Show>
      <IconButton label={words().dismiss} icon={<IconX />} onPress={() => dismissToast(props.toast.id)} />
    </li>
  );
}

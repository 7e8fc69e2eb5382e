import { createEffect, createUniqueId, type JSX, onCleanup, Show } from 'solid-js';
import { Kbd } from './kbd';
import { showBeside } from './place-beside';

const HOVER_MS = 400;

type Props = {
  text: string | undefined;
  keys?: string | undefined;
  /** The text is the name of what it stands beside, which says it already. */
  isName?: boolean;
  /** One element that can have the focus. */
  children: JSX.Element;
};

/** Says more about a control on hover and on focus. By hand: the platform's `title` is not shown to a keyboard. */
export function Tooltip(props: Props) {
  const id = createUniqueId();
  let frame: HTMLSpanElement | undefined;
  let tip: HTMLSpanElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const control = () => frame?.firstElementChild;
  const isDisabled = () => control()?.getAttribute('aria-disabled') === 'true';

  createEffect(() => {
    if (props.text && !props.isName) control()?.setAttribute('aria-describedby', id);
    else control()?.removeAttribute('aria-describedby');
  });

  function show(): void {
    const anchor = control();
    // A page that goes gives the focus back to what has gone with it.
    if (tip?.isConnected && anchor) showBeside(tip, anchor, 'middle');
  }

  function hide(): void {
    clearTimeout(timer);
    if (tip?.matches(':popover-open')) tip.hidePopover();
  }

  function entered(event: PointerEvent): void {
    clearTimeout(timer);
    if (event.pointerType === 'mouse') timer = setTimeout(show, HOVER_MS);
  }

  function left(): void {
    clearTimeout(timer);
    if (!control()?.matches(':focus-visible')) timer = setTimeout(hide, 100);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !tip?.matches(':popover-open')) return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for its child and does nothing itself
    <span
      ref={frame}
      class="contents"
      onPointerEnter={entered}
      onPointerLeave={left}
      // Not amid the closing of a menu that gives the focus back: no popover may open then.
      onFocusIn={() => queueMicrotask(() => control()?.matches(':focus-visible') && show())}
      onFocusOut={hide}
      onKeyDown={pressed}
      // A finger does not hover: pressing what cannot be pressed says why.
      onClick={() => (isDisabled() ? show() : hide())}
    >
      {props.children}
      <Show when={props.text}>
        <span
          ref={tip}
          id={id}
          role="tooltip"
          aria-hidden={props.isName}
          popover="manual"
          class="fade fixed m-0 max-w-72 rounded-control bg-fg px-2 py-1 text-bg text-label shadow-float"
        >
          {props.text}
          <Show when={props.keys}>{(keys) => <Kbd keys={keys()} />}</Show>
        </span>
      </Show>
    </span>
  );
}

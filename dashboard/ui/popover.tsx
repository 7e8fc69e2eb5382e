import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import IconDown from '~icons/lucide/chevron-down';
import { button, type Look } from './button';
import { showBeside } from './place-beside';

type Props = {
  label: string;
  icon?: JSX.Element;
  look?: Look | undefined;
  align?: 'start' | 'end' | undefined;
  class?: string | undefined;
  children: (close: () => void) => JSX.Element;
};

/** A button that shows a panel; a press beside it or Esc hides it. */
export function Popover(props: Props) {
  const id = createUniqueId();
  let anchor: HTMLButtonElement | undefined;
  let panel: HTMLDivElement | undefined;
  const [isOpen, setOpen] = createSignal(false);
  const close = () => panel?.hidePopover();

  function show(): void {
    setOpen(true);
    if (panel && anchor) showBeside(panel, anchor, props.align);
  }

  function turn(event: MouseEvent): void {
    event.preventDefault();
    if (isOpen()) close();
    else show();
  }

  return (
    <>
      <button
        ref={anchor}
        type="button"
        // Named as its invoker, so that a press on the button is no press beside the panel.
        popovertarget={id}
        aria-expanded={isOpen()}
        aria-controls={id}
        class={`${button[props.look ?? 'plain']} ${props.class ?? ''}`}
        onClick={turn}
      >
        {props.icon}
        {props.label}
        <IconDown class="text-fg-subtle" />
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: it holds more than fields */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={isOpen() ? props.label : undefined}
        class="fade fixed m-0 max-w-[calc(100vw-16px)] overflow-y-auto rounded-card border border-line bg-surface p-3 text-fg shadow-float"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <Show when={isOpen()}>{props.children(close)}</Show>
      </div>
    </>
  );
}

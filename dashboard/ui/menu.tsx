import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import IconDown from '~icons/lucide/chevron-down';
import IconMore from '~icons/lucide/ellipsis';
import { button, type Look, square } from './button';
import type { MenuEntry } from './menu-entry';
import { createMenuKeys } from './menu-keys';
import { MenuRow } from './menu-row';
import { showBeside } from './place-beside';
import { Tooltip } from './tooltip';

type Props = {
  label: string;
  icon?: JSX.Element;
  /** As an icon, the label is its name and its tooltip. */
  look?: Look | 'icon' | undefined;
  align?: 'start' | 'end' | undefined;
  reason?: string | undefined;
  class?: string | undefined;
  items: readonly MenuEntry[];
};

/** A button with a menu. By hand on the platform's popover, for Kobalte's menu weighs 26 kB and this two. */
export function Menu(props: Props) {
  const id = createUniqueId();
  let anchor: HTMLButtonElement | undefined;
  let panel: HTMLDivElement | undefined;
  const [isOpen, setOpen] = createSignal(false);
  const items = () => [...(panel?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const moveByKey = createMenuKeys(items);
  /** Made when they are shown: a page may have a menu on every row. */
  const entries = createMemo(() => (isOpen() ? props.items : []));
  const hasIcons = () => entries().some((item) => item !== 'line' && item.icon);
  const isIcon = () => props.look === 'icon';
  const look = () => (props.look === 'icon' ? `${button.quiet} ${square}` : button[props.look ?? 'plain']);

  function open(at: 0 | -1): void {
    if (props.reason || !panel || !anchor) return;
    setOpen(true);
    showBeside(panel, anchor, props.align ?? (isIcon() ? 'end' : 'start'));
    const chosen = items().find((item) => item.ariaChecked === 'true');
    (chosen ?? items().at(at))?.focus();
  }

  function close(): void {
    panel?.hidePopover();
    anchor?.focus();
  }

  function turn(event: MouseEvent): void {
    event.preventDefault();
    if (isOpen()) close();
    else open(0);
  }

  function pressedOnButton(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  }

  function pressedInMenu(event: KeyboardEvent): void {
    if (event.key === 'Tab') close();
    else if (event.key !== 'Escape') moveByKey(event);
    else {
      // A dialog around it stays open.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  return (
    <>
      <Tooltip text={props.reason ?? (isIcon() ? props.label : undefined)} isName={!props.reason}>
        <button
          ref={anchor}
          type="button"
          // Named as its invoker, so that a press on the button is no press beside the menu.
          popovertarget={id}
          aria-haspopup="menu"
          aria-expanded={isOpen()}
          aria-label={isIcon() ? props.label : undefined}
          aria-disabled={props.reason ? true : undefined}
          class={`${look()} ${props.class ?? ''}`}
          onClick={turn}
          onKeyDown={pressedOnButton}
        >
          <Show when={isIcon()} fallback={props.icon}>
            {props.icon ?? <IconMore />}
          </Show>
          <Show when={!isIcon()}>
            <span class="min-w-0 truncate">{props.label}</span>
            <IconDown class="-mr-1 opacity-70" />
          </Show>
        </button>
      </Tooltip>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="menu"
        tabindex="-1"
        aria-label={isOpen() ? props.label : undefined}
        class="fade fixed m-0 min-w-44 max-w-80 overflow-y-auto rounded-card border border-line bg-surface p-1 text-fg shadow-float"
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={pressedInMenu}
      >
        <For each={entries()}>
          {(item) =>
            item === 'line' ? (
              <hr class="-mx-1 my-1 border-line border-t" />
            ) : (
              <MenuRow item={item} isIndented={hasIcons() && !item.icon} onChosen={close} />
            )
          }
        </For>
      </div>
    </>
  );
}

import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconCheck from '~icons/lucide/check';
import { Filled } from './filled';
import { Kbd } from './kbd';
import { ariaKeys } from './keys';
import type { MenuItem } from './menu-entry';

type Props = { item: MenuItem; isIndented: boolean; onChosen: () => void };

const LOOK =
  'flex min-h-8 w-full items-center gap-2 rounded-control px-2 py-1 text-left no-underline outline-offset-0 ' +
  'hover:bg-raised focus:bg-raised aria-disabled:cursor-default aria-disabled:text-fg-subtle pointer-coarse:min-h-10';

/** One line of a menu: a link when it leads somewhere. */
export function MenuRow(props: Props) {
  const isRadio = () => props.item.isChosen !== undefined;
  const isLink = () => props.item.href !== undefined && !props.item.reason;

  function chosen(event: MouseEvent): void {
    if (props.item.reason) {
      event.preventDefault();
      return;
    }
    props.onChosen();
    props.item.onSelect?.();
  }

  return (
    <Dynamic
      component={isLink() ? 'a' : 'button'}
      type={isLink() ? undefined : 'button'}
      href={isLink() ? props.item.href : undefined}
      role={isRadio() ? 'menuitemradio' : 'menuitem'}
      aria-checked={props.item.isChosen}
      aria-disabled={props.item.reason ? true : undefined}
      aria-keyshortcuts={ariaKeys(props.item.keys)}
      tabindex={-1}
      class={`${LOOK} ${props.item.tone === 'danger' ? 'text-danger' : 'text-fg'}`}
      onClick={chosen}
    >
      <Show
        when={isRadio() || props.isIndented}
        fallback={
          <Filled as="span" class="w-4 opacity-80">
            {props.item.icon}
          </Filled>
        }
      >
        <span class="w-4 text-accent">{props.item.isChosen ? <IconCheck /> : null}</span>
      </Show>
      <span class="grid min-w-0 grow">
        {props.item.text}
        <Show when={props.item.reason}>
          <span class="text-fg-subtle text-label">{props.item.reason}</span>
        </Show>
      </span>
      <Show when={props.item.keys}>{(keys) => <Kbd keys={keys()} />}</Show>
    </Dynamic>
  );
}

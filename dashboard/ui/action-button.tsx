import { type JSX, Show } from 'solid-js';
import { button, type Look } from './button';
import { ariaKeys } from './keys';
import { Spinner } from './spinner';
import { Tooltip } from './tooltip';

type Props = {
  children: JSX.Element;
  look?: Look | undefined;
  icon?: JSX.Element;
  keys?: string | undefined;
  hint?: string | undefined;
  /** Why it cannot be pressed now. It keeps its place in the tab order, so that the reason can be read. */
  reason?: string | undefined;
  isBusy?: boolean | undefined;
  isPressed?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  form?: string | undefined;
  class?: string | undefined;
  isFirst?: boolean | undefined;
  ref?: (element: HTMLButtonElement) => void;
  onPress?: (() => void) | undefined;
};

export function ActionButton(props: Props) {
  const isOff = () => Boolean(props.reason) || Boolean(props.isBusy);

  function pressed(event: MouseEvent): void {
    if (isOff()) event.preventDefault();
    else props.onPress?.();
  }

  return (
    <Tooltip text={props.reason ?? props.hint} keys={props.reason ? undefined : props.keys}>
      <button
        ref={(element) => props.ref?.(element)}
        type={props.type ?? 'button'}
        form={props.form}
        autofocus={props.isFirst}
        class={`${button[props.look ?? 'plain']} aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent ${props.class ?? ''}`}
        aria-disabled={isOff() || undefined}
        aria-busy={props.isBusy || undefined}
        aria-pressed={props.isPressed}
        aria-keyshortcuts={ariaKeys(props.keys)}
        onClick={pressed}
      >
        <Show when={props.isBusy} fallback={props.icon}>
          <Spinner />
        </Show>
        {props.children}
      </button>
    </Tooltip>
  );
}

import type { JSX } from 'solid-js';
import { button, type Look, square } from './button';
import { ariaKeys } from './keys';
import { Tooltip } from './tooltip';

type Props = {
  /** Its name, shown as its tooltip. */
  label: string;
  icon: JSX.Element;
  keys?: string | undefined;
  reason?: string | undefined;
  isPressed?: boolean | undefined;
  look?: Look | undefined;
  class?: string | undefined;
  ref?: (element: HTMLButtonElement) => void;
  onPress: () => void;
};

export function IconButton(props: Props) {
  return (
    <Tooltip
      text={props.reason ?? props.label}
      keys={props.reason ? undefined : props.keys}
      isName={!props.reason}
    >
      <button
        ref={(element) => props.ref?.(element)}
        type="button"
        class={`${button[props.look ?? 'quiet']} ${square} aria-pressed:bg-accent-soft aria-pressed:text-accent ${props.class ?? ''}`}
        aria-label={props.label}
        aria-disabled={props.reason ? true : undefined}
        aria-pressed={props.isPressed}
        aria-keyshortcuts={ariaKeys(props.keys)}
        onClick={() => !props.reason && props.onPress()}
      >
        {props.icon}
      </button>
    </Tooltip>
  );
}

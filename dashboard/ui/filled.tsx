import { children, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';

type Props = {
  as: 'div' | 'footer' | 'span' | 'p';
  class: string;
  id?: string | undefined;
  children: JSX.Element;
};

/** An element that is there only when something is in it. What is in it is made once, which a bare Show would not. */
export function Filled(props: Props) {
  const inside = children(() => props.children);
  return (
    <Show when={inside.toArray().some((child) => child !== undefined && child !== null && child !== false)}>
      <Dynamic component={props.as} id={props.id} class={props.class}>
        {inside()}
      </Dynamic>
    </Show>
  );
}

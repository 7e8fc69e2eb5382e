import { useLocation } from '@solidjs/router';
import { createEffect, type JSX, onMount } from 'solid-js';

let lastPath: string | undefined;

type Props = { title: string; heading?: JSX.Element; headingClass?: string; children: JSX.Element };

/** A page: one h1, which takes the focus (and is read out) when the reader arrives from another page. */
export function Page(props: Props) {
  const location = useLocation();
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => {
    document.title = `${props.title} · Understudy`;
  });
  onMount(() => {
    // The same page drawn anew, loading then filled, leaves the focus where it is.
    const path = location.pathname;
    if (lastPath !== undefined && lastPath !== path) heading?.focus();
    lastPath = path;
  });
  return (
    <>
      <h1 ref={heading} tabindex="-1" class={props.headingClass ?? 'text-page font-semibold'}>
        {props.heading ?? props.title}
      </h1>
      {props.children}
    </>
  );
}

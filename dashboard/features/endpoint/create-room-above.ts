import { onCleanup, onMount } from 'solid-js';

const ROOM = '112px';

/** What takes the focus is scrolled to where the bar that stays on top does not cover it. */
export function createRoomAbove(): void {
  const { style } = document.documentElement;
  onMount(() => {
    style.scrollPaddingTop = ROOM;
  });
  onCleanup(() => {
    style.scrollPaddingTop = '';
  });
}

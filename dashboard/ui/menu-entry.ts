import type { JSX } from 'solid-js';

export type MenuItem = {
  text: string;
  icon?: JSX.Element;
  /** The shortcut that does the same. */
  keys?: string | undefined;
  tone?: 'danger' | undefined;
  /** Why it cannot be chosen now. */
  reason?: string | undefined;
  href?: string | undefined;
  /** One of several of which one is chosen. */
  isChosen?: boolean | undefined;
  onSelect?: (() => void) | undefined;
};

/** A line stands between groups. */
export type MenuEntry = MenuItem | 'line';

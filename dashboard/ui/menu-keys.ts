const PAUSE_MS = 500;

/** Arrows, Home and End move the focus within a menu; letters move it to the item that begins with them. */
export function createMenuKeys(items: () => HTMLElement[]): (event: KeyboardEvent) => void {
  let typed = '';
  let typedAt = 0;

  function spelled(letter: string, at: number): HTMLElement | undefined {
    typed = at - typedAt > PAUSE_MS ? letter : typed + letter;
    typedAt = at;
    return items().find((item) => item.textContent?.trim().toLowerCase().startsWith(typed.toLowerCase()));
  }

  function target(event: KeyboardEvent): HTMLElement | undefined {
    const all = items();
    const now = all.findIndex((item) => item.matches(':focus'));
    if (event.key === 'ArrowDown') return all[(now + 1) % all.length];
    if (event.key === 'ArrowUp') return all.at(now <= 0 ? -1 : now - 1);
    if (event.key === 'Home') return all[0];
    if (event.key === 'End') return all.at(-1);
    const isLetter =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    return isLetter ? spelled(event.key, event.timeStamp) : undefined;
  }

  return (event) => {
    const next = target(event);
    if (!next) return;
    event.preventDefault();
    // A letter is no shortcut of the page while a menu is open.
    event.stopPropagation();
    next.focus();
  };
}

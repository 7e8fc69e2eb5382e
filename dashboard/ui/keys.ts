const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

const MAC_SIGNS: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↵' };

/** 'Ctrl+K' as the reader's keyboard names it, key by key. */
export function keyCaps(keys: string): string[] {
  const caps = keys.split('+');
  return isMac() ? caps.map((cap) => MAC_SIGNS[cap] ?? cap) : caps;
}

export function keysText(keys: string): string {
  return keyCaps(keys).join(isMac() ? '' : '+');
}

/** As `aria-keyshortcuts` wants them. */
export function ariaKeys(keys: string | undefined): string | undefined {
  return keys?.replace('Ctrl', isMac() ? 'Meta' : 'Control');
}

const GAP = 4;
const EDGE = 8;

export type Align = 'start' | 'end' | 'middle';

/**
 * Shows a popover beside its anchor and keeps it there while the page scrolls. By hand, because the browsers that the
 * dashboard supports do not all know CSS anchors, and a positioning library weighs as much as all of ui/.
 */
export function showBeside(panel: HTMLElement, anchor: Element, align: Align = 'start'): void {
  if (panel.matches(':popover-open')) return;
  panel.showPopover();
  placeBeside(panel, anchor, align);
  const shown = new AbortController();
  const { signal } = shown;
  const follow = () => (panel.isConnected ? placeBeside(panel, anchor, align) : shown.abort());
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  addEventListener('resize', follow, { signal });
  panel.addEventListener('beforetoggle', (event) => event.newState === 'closed' && shown.abort(), { signal });
}

/** Below the anchor, or above it where there is more room; never outside the window. */
export function placeBeside(panel: HTMLElement, anchor: Element, align: Align = 'start'): void {
  const at = anchor.getBoundingClientRect();
  const above = at.top - GAP - EDGE;
  const below = innerHeight - at.bottom - GAP - EDGE;
  panel.style.maxHeight = '';
  const isAbove = panel.offsetHeight > below && above > below;
  const room = isAbove ? above : below;
  const height = Math.min(panel.offsetHeight, room);
  const width = panel.offsetWidth;
  const start = { start: at.left, end: at.right - width, middle: (at.left + at.right - width) / 2 }[align];
  panel.style.maxHeight = `${room}px`;
  panel.style.left = `${Math.max(EDGE, Math.min(start, innerWidth - width - EDGE))}px`;
  panel.style.top = `${isAbove ? at.top - GAP - height : at.bottom + GAP}px`;
}

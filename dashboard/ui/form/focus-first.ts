const CONTROL = 'input, select, textarea, button';

/** Of the elements that can be seen, the first in the order of the page; else the other one. */
export function focusFirst(ids: readonly string[], otherwise: string): void {
  const seen = ids
    .map((id) => document.getElementById(id))
    .filter((element) => element !== null)
    .filter((element) => element.checkVisibility());
  const [first] = seen.sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  (first ? controlIn(first) : document.getElementById(otherwise))?.focus();
}

/** An id may be that of a group of controls. */
function controlIn(element: HTMLElement): HTMLElement {
  if (element.matches(CONTROL)) return element;
  const invalid = element.querySelector<HTMLElement>(':is([aria-invalid="true"], [aria-invalid=""])');
  const first = invalid ?? element.querySelector<HTMLElement>(CONTROL) ?? element;
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  // Of radio buttons the chosen one is where the Tab key would go.
  return element.querySelector<HTMLElement>(`[name="${CSS.escape(first.name)}"]:checked`) ?? first;
}

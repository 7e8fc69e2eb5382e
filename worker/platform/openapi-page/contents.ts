import { type Html, html } from './html';
import { cut } from './json-value';
import { renderTitle } from './operation';
import type { Section } from './operations';

/** The table of contents, by tag. */
export function renderContents(sections: Section[], isOpen: boolean): Html {
  return html`<nav aria-label="Operations">${sections.map((section) => renderSection(section, isOpen))}</nav>`;
}

function renderSection(section: Section, isOpen: boolean): Html {
  const links = section.operations.map(
    (operation) => html`<li><a href="#${operation.anchor}">${renderTitle(operation)}</a></li>`,
  );
  return html`<details${isOpen ? html` open` : undefined}><summary>${cut(section.title, 80)}</summary>
<ul>${links}</ul></details>`;
}

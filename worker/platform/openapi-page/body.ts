import { spend } from './budget';
import type { PageContext } from './context';
import { type Html, html } from './html';
import { cut, jsonText } from './json-value';
import type { MediaType } from './media-type';
import { inSchema } from './reference';
import { renderSchema } from './schema';

const MOST_EXAMPLE = 8_000;

/** What a request or a response carries: per media type its schema and an example. */
export function renderBody(bodies: MediaType[], context: PageContext): Html {
  return html`${bodies.map((body) => renderMediaType(body, context))}`;
}

function renderMediaType(body: MediaType, context: PageContext): Html {
  const schema =
    body.schema === undefined ? undefined : renderSchema(body.schema, inSchema(context, body.schema));
  return html`<p class="media"><code>${cut(body.type, 120)}</code></p>${schema}${renderExample(body.example, context)}`;
}

function renderExample(example: unknown, context: PageContext): Html {
  if (example === undefined || example === null) return html``;
  if (context.budget.left <= 0) return html``;
  const text = typeof example === 'string' ? example : jsonText(example, 2);
  if (!spend(context.budget, text.length)) return html``;
  return html`<details><summary>Example</summary><pre tabindex="0"><code>${cut(text, MOST_EXAMPLE)}</code></pre></details>`;
}

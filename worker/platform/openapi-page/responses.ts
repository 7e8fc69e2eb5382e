import { renderBody } from './body';
import { charge, spend } from './budget';
import type { PageContext } from './context';
import { type Html, html } from './html';
import { cut, recordOf, textOf } from './json-value';
import { mediaTypes } from './media-type';
import { prose } from './prose';
import { follow } from './reference';
import { schemaType } from './schema-type';

const MOST_RESPONSES = 64;

export function renderResponses(responses: unknown, context: PageContext): Html {
  if (context.budget.left <= 0) return html``;
  const all = Object.entries(recordOf(responses));
  charge(context.budget, all.length);
  const shown = all.slice(0, MOST_RESPONSES).map(([status, response]) => {
    return renderResponse(status, recordOf(follow(context, response).value), context);
  });
  return shown.length === 0 ? html`` : html`<h4>Responses</h4>${shown}`;
}

function renderResponse(status: string, response: Record<string, unknown>, context: PageContext): Html {
  const description = textOf(response.description);
  if (!spend(context.budget, description.length)) return html``;
  const label = html`<span class="status ${statusClass(status)}">${cut(status, 20)}</span>`;
  const headers = renderHeaders(response.headers, context);
  const bodies = mediaTypes(response.content, context);
  if (bodies.length === 0 && !headers)
    return html`<div class="response">${label}<div>${prose(description)}</div></div>`;
  return html`<details class="response"><summary>${label}<span>${cut(description, 300)}</span></summary>
${description.length > 300 ? prose(description) : undefined}${headers}${renderBody(bodies, context)}</details>`;
}

function renderHeaders(headers: unknown, context: PageContext): Html | undefined {
  const entries = Object.entries(recordOf(headers));
  charge(context.budget, entries.length);
  if (entries.length === 0) return undefined;
  const items = entries.map(([name, value]) => {
    const header = recordOf(follow(context, value).value);
    const description = textOf(header.description);
    if (!spend(context.budget, name.length + description.length)) return undefined;
    const type = schemaType(follow(context, header.schema).value);
    return html`<li><div class="part"><code class="name">${cut(name, 200)}</code> <span class="type">${type}</span></div>${prose(description)}</li>`;
  });
  return html`<p class="media">Headers</p><ul class="schema">${items}</ul>`;
}

/** Only a known class may reach an attribute; `2XX` and `default` are statuses too. */
function statusClass(status: string): string {
  return /^[1-5]/.test(status) ? `status-${status.charAt(0)}` : 'status-other';
}

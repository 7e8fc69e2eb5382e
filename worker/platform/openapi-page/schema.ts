import { spend } from './budget';
import type { PageContext } from './context';
import { type Html, html } from './html';
import { cut, recordOf, textOf } from './json-value';
import { prose } from './prose';
import { follow, refName } from './reference';
import { schemaLimits } from './schema-limits';
import { type SchemaPart, schemaParts } from './schema-parts';
import { schemaType } from './schema-type';

const DEEPEST = 8;
const FOLDED_FROM = 3;

/** A schema as a nested list: name, type, limits and description of each part. */
export function renderSchema(schema: unknown, context: PageContext): Html {
  return html`<ul class="schema">${renderPart({ schema, isRequired: false }, context, { refs: [], depth: 0 })}</ul>`;
}

/** Where a part stands: the references that lead to it, and how deep. */
type Place = { refs: string[]; depth: number };

function renderPart(part: SchemaPart, context: PageContext, place: Place): Html {
  const { value, refs } = follow(context, part.schema);
  const title = refs[0] ? refName(refs[0]) : textOf(recordOf(value).title);
  const description = textOf(recordOf(value).description);
  if (!spend(context.budget, description.length + (part.name?.length ?? 0))) return TOO_LONG;

  const head = html`<div class="part">${renderName(part)} <span class="type">${cut(schemaType(value), 200)}</span>${
    title ? html` <span class="ref">${cut(title, 80)}</span>` : undefined
  }${part.isRequired ? html` <span class="required">required</span>` : undefined}${schemaLimits(value).map(
    (limit) => html` <span class="limit">${limit}</span>`,
  )}</div>`;

  if (refs.some((ref) => place.refs.includes(ref)))
    return html`<li>${head}<p class="note">↻ as above</p></li>`;
  if (value === undefined && refs.length > 0) {
    return html`<li>${head}<p class="note">The reference leads nowhere.</p></li>`;
  }
  const inner = { refs: [...place.refs, ...refs], depth: place.depth + 1 };
  return html`<li>${head}${prose(description)}${renderChildren(value, context, inner)}</li>`;
}

function renderChildren(value: unknown, context: PageContext, place: Place): Html {
  const parts = schemaParts(value, context.budget);
  if (parts.length === 0) return html``;
  if (place.depth > DEEPEST) return html`<p class="note">Deeper levels are not shown.</p>`;

  const items: Html[] = [];
  for (const part of parts) {
    const isFull = context.budget.left <= 0;
    items.push(isFull ? TOO_LONG : renderPart(part, context, place));
    if (isFull) break;
  }
  const list = html`<ul>${items}</ul>`;
  if (place.depth < FOLDED_FROM) return list;
  return html`<details><summary>${parts.length} ${parts.length === 1 ? 'part' : 'parts'}</summary>${list}</details>`;
}

function renderName(part: SchemaPart): Html {
  if (part.name !== undefined) return html`<code class="name">${cut(part.name, 200)}</code>`;
  return part.role ? html`<span class="role">${cut(part.role, 200)}</span>` : html``;
}

const TOO_LONG = html`<li class="note">The rest is too long to show. See the document itself.</li>`;

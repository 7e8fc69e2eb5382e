import { spend } from './budget';
import type { PageContext } from './context';
import { type Html, html } from './html';
import { briefJson, cut, isRecord, listOf, recordOf, textOf } from './json-value';
import { given } from './media-type';
import { prose } from './prose';
import { follow, inSchema } from './reference';
import { sampleOf } from './sample';
import { schemaLimits } from './schema-limits';
import { schemaType } from './schema-type';

const MOST = 64;

export type Parameter = {
  name: string;
  place: string;
  description: string;
  isRequired: boolean;
  schema: unknown;
  example: string;
};

/** The parameters of an operation; one of its own replaces the one of its path with the same name and place. */
export function parametersOf(
  path: Record<string, unknown>,
  operation: Record<string, unknown>,
  context: PageContext,
): Parameter[] {
  const own = [...listOf(path.parameters).slice(0, MOST), ...listOf(operation.parameters).slice(0, MOST)];
  const found = new Map<string, Parameter>();
  for (const value of own) {
    const parameter = readParameter(value, context);
    if (parameter) found.set(`${parameter.place}\n${parameter.name}`, parameter);
  }
  return [...found.values()];
}

function readParameter(value: unknown, context: PageContext): Parameter | undefined {
  const raw = follow(context, value).value;
  if (!isRecord(raw) || !textOf(raw.name)) return undefined;
  const schema = follow(context, raw.schema).value;
  const example = given(raw, context) ?? sampleOf(inSchema(context, raw.schema), raw.schema);
  return {
    name: textOf(raw.name),
    place: textOf(raw.in),
    description: textOf(raw.description),
    isRequired: raw.required === true,
    schema,
    example: exampleText(example),
  };
}

/** Lists are written as most servers read them, with commas. */
function exampleText(example: unknown): string {
  const values = Array.isArray(example) ? example.slice(0, 8) : [example ?? ''];
  return values
    .map((value) => (typeof value === 'string' ? cut(value, 200) : briefJson(value, 200)))
    .join(',');
}

export function renderParameters(parameters: Parameter[], context: PageContext): Html {
  if (parameters.length === 0) return html``;
  const rows = parameters.map((parameter) => renderRow(parameter, context));
  return html`<h4>Parameters</h4>
<table><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">Description</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function renderRow(parameter: Parameter, context: PageContext): Html {
  if (!spend(context.budget, parameter.description.length + parameter.name.length)) return html``;
  const items = schemaLimits(follow(context, recordOf(parameter.schema).items).value).map(
    (limit) => `each ${limit}`,
  );
  const limits = [...schemaLimits(parameter.schema), ...items].map(
    (limit) => html` <span class="limit">${limit}</span>`,
  );
  return html`<tr><th scope="row"><code class="name">${cut(parameter.name, 200)}</code>${
    parameter.isRequired ? html` <span class="required">required</span>` : undefined
  }</th><td>${cut(parameter.place, 20)}</td><td><span class="type">${cut(schemaType(parameter.schema), 200)}</span>${limits}</td>
<td>${prose(parameter.description)}</td></tr>`;
}

import { addressOf, type NamedValue } from './address';
import { renderBody } from './body';
import type { PageContext } from './context';
import { curlLine } from './curl';
import { type Html, html } from './html';
import { cut, recordOf, textOf } from './json-value';
import { type MediaType, mediaTypes } from './media-type';
import type { Operation } from './operations';
import { type Parameter, parametersOf, renderParameters } from './parameters';
import { prose } from './prose';
import { follow } from './reference';
import { renderResponses } from './responses';
import { type Security, securityOf } from './security';

/**
 * One operation, folded. The fragment names the content, not the fold: a browser opens what hides the
 * target of a link, so the table of contents works without a script.
 */
export function renderOperation(operation: Operation, isOpen: boolean, context: PageContext): Html {
  const { definition, pathItem } = operation;
  const parameters = parametersOf(pathItem, definition, context);
  const request = recordOf(follow(context, definition.requestBody).value);
  const bodies = mediaTypes(request.content, context);
  const security = securityOf(definition, context);
  const isRequired = request.required === true ? html` <span class="required">required</span>` : undefined;

  return html`<details class="operation"${isOpen ? html` open` : undefined}>
<summary><h3>${renderTitle(operation)}</h3>${renderSummary(definition)}</summary>
<div class="content" id="${operation.anchor}">
${prose(textOf(definition.description) || textOf(pathItem.description))}
${security ? html`<p class="note">Needs ${cut(security.words, 300)}.</p>` : undefined}
${renderParameters(parameters, context)}
${bodies.length > 0 ? html`<h4>Request body${isRequired}</h4>${prose(textOf(request.description))}` : undefined}
${renderBody(bodies, context)}
${renderResponses(definition.responses, context)}
<h4>Try it</h4>
<pre tabindex="0" class="curl"><code>${exampleCall(operation, parameters, bodies[0], security, context)}</code></pre>
</div></details>`;
}

export function renderTitle(operation: Operation): Html {
  return html`<span class="method method-${operation.method}">${operation.method.toUpperCase()}</span> <code class="path">${breakable(cut(operation.path, 400))}</code>`;
}

/** A long path goes on in the next line after a slash rather than inside a word. */
function breakable(path: string): Html[] {
  return path.split('/').map((part, index) => (index === 0 ? html`${part}` : html`/<wbr>${part}`));
}

function renderSummary(definition: Record<string, unknown>): Html {
  const mark = definition.deprecated === true ? html` <span class="limit">deprecated</span>` : undefined;
  return html`<span class="summary">${cut(textOf(definition.summary), 300)}${mark}</span>`;
}

function exampleCall(
  operation: Operation,
  parameters: Parameter[],
  body: MediaType | undefined,
  security: Security | undefined,
  context: PageContext,
): string {
  const required = parameters.filter((parameter) => parameter.isRequired);
  const servers = operation.definition.servers ?? operation.pathItem.servers;
  const inQuery = [...valuesIn('query', required), ...(security?.query ?? [])];
  return curlLine({
    method: operation.method,
    url: addressOf(servers, operation.path, valuesIn('path', parameters), inQuery, context),
    headers: [...valuesIn('header', required), ...(security?.headers ?? [])],
    credentials: security?.credentials ?? [],
    body,
  });
}

function valuesIn(place: string, parameters: Parameter[]): NamedValue[] {
  return parameters
    .filter((parameter) => parameter.place === place)
    .map((parameter) => ({ name: parameter.name, value: parameter.example }));
}

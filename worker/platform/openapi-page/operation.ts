import { curlSample } from '../../engine/request-code/curl';
import { describeCall } from '../request-examples/describe-calls';
import { sampleOfCall } from '../request-examples/sample-of-call';
import { renderBody } from './body';
import type { PageContext } from './context';
import { type Html, html } from './html';
import { cut, recordOf, textOf } from './json-value';
import { mediaTypes } from './media-type';
import type { Operation } from './operations';
import { parametersOf, renderParameters } from './parameters';
import { prose } from './prose';
import { follow } from './reference';
import { renderResponses } from './responses';
import { securityWords } from './security';

/**
 * One operation, folded. The fragment names the content, not the fold: a browser opens what hides the
 * target of a link, so the table of contents works without a script.
 */
export function renderOperation(operation: Operation, isOpen: boolean, context: PageContext): Html {
  const { definition, pathItem } = operation;
  const parameters = parametersOf(pathItem, definition, context);
  const request = recordOf(follow(context, definition.requestBody).value);
  const bodies = mediaTypes(request.content, context);
  const security = securityWords(definition, context);
  const isRequired = request.required === true ? html` <span class="required">required</span>` : undefined;

  return html`<details class="operation"${isOpen ? html` open` : undefined}>
<summary><h3>${renderTitle(operation)}</h3>${renderSummary(definition)}</summary>
<div class="content" id="${operation.anchor}">
${prose(textOf(definition.description) || textOf(pathItem.description))}
${security ? html`<p class="note">Needs ${cut(security, 300)}.</p>` : undefined}
${renderParameters(parameters, context)}
${bodies.length > 0 ? html`<h4>Request body${isRequired}</h4>${prose(textOf(request.description))}` : undefined}
${renderBody(bodies, context)}
${renderResponses(definition.responses, context)}
<h4>Try it</h4>
<pre tabindex="0" class="curl"><code>${exampleCall(operation, context)}</code></pre>
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

/** The very line that the examples of the group have, but that nothing is known of other operations here. */
function exampleCall(operation: Operation, context: PageContext): string {
  return curlSample(sampleOfCall(describeCall(operation, '', context), new Set())).trimEnd();
}

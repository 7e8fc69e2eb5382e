import type { OpenApiDocument } from '../openapi-document';
import { serverOf } from '../openapi-page/address';
import { withShare } from '../openapi-page/budget';
import type { PageContext } from '../openapi-page/context';
import { recordOf, textOf } from '../openapi-page/json-value';
import { mediaTypes } from '../openapi-page/media-type';
import { type Operation, operationsOf } from '../openapi-page/operations';
import { parametersOf } from '../openapi-page/parameters';
import { follow } from '../openapi-page/reference';
import { callBody } from './call-body';
import { callKeys } from './call-keys';
import { capturesOf } from './captures';
import type { CallAnswer, CallParameter, DescribedCall } from './described-call';
import { oneLine, wellFormed } from './well-formed';

const MOST_OPERATIONS = 500;
const MOST_ANSWERS = 16;
const MOST_WORK = 4_000_000;
const MOST_PER_OPERATION = 40_000;

/** Of each operation of a document what a request for it needs, in the order of the document's tags. The document may be a tenant's. */
export function describeCalls(document: OpenApiDocument, baseUrl: string): DescribedCall[] {
  const budget = { left: MOST_WORK };
  const { sections } = operationsOf({ document, budget }, MOST_OPERATIONS);
  return sections.flatMap(({ title, operations }) =>
    operations.map((operation) =>
      withShare(budget, MOST_PER_OPERATION, (share) =>
        describeCall(operation, title, { document, specUrl: `${baseUrl}/openapi.json`, budget: share }),
      ),
    ),
  );
}

export function describeCall(operation: Operation, section: string, context: PageContext): DescribedCall {
  const { definition, pathItem } = operation;
  // S3's operations that share a path and a query stand apart by a fragment, which nobody sends.
  const [path = ''] = operation.path.split('#');
  const method = operation.method.toUpperCase();
  const content = recordOf(recordOf(follow(context, definition.requestBody).value).content);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return {
    id: oneLine(textOf(definition.operationId)) || `${method} ${operation.path}`,
    title: oneLine(textOf(definition.summary)) || `${method} ${path}`,
    description: wellFormed(textOf(definition.description) || textOf(pathItem.description)),
    section: oneLine(section),
    method,
    path: wellFormed(path),
    server: serverOf(definition.servers ?? pathItem.servers, context),
    parameters: parametersOf(pathItem, definition, context).map(callParameter),
    body: hasBody ? callBody(mediaTypes(content, context)) : null,
    keys: callKeys(definition, context),
    answers: answersOf(definition.responses, context),
    captures: capturesOf(definition),
    isGiven: isGiven(content),
  };
}

function callParameter({
  name,
  place,
  description,
  example,
  isRequired,
}: ReturnType<typeof parametersOf>[number]): CallParameter {
  return {
    name: wellFormed(name),
    place,
    description: wellFormed(description),
    value: wellFormed(example),
    isRequired: isRequired || place === 'path',
  };
}

function answersOf(responses: unknown, context: PageContext): CallAnswer[] {
  return Object.entries(recordOf(responses))
    .slice(0, MOST_ANSWERS)
    .map(([status, value]) => {
      const response = recordOf(follow(context, value).value);
      const [first] = mediaTypes(response.content, context);
      return {
        status: oneLine(status),
        description: oneLine(textOf(response.description)),
        type: first ? oneLine(first.type) : null,
        example: first?.example,
      };
    });
}

function isGiven(content: Record<string, unknown>): boolean {
  const [first] = Object.values(content);
  const media = recordOf(first);
  return 'example' in media || 'examples' in media;
}

import type { OpenApiDocument } from '../../platform/openapi-document';
import type { GroupIdentity } from '../ports';
import type { CompiledWebhooks } from './compiled';
import { createDocumentSchemas } from './openapi/document-schemas';
import { problemSchema } from './openapi/operation-parts';
import { readingPaths } from './openapi/reading-paths';
import { EXAMPLE_CLIENT, receivingPaths } from './openapi/receiving';

export function describeInbox(
  group: GroupIdentity,
  { isOpen, rulesOf }: CompiledWebhooks,
  baseUrl: string,
): OpenApiDocument {
  const schemas = createDocumentSchemas();
  const { status } = rulesOf(EXAMPLE_CLIENT).answer;
  const description = { schemas, baseUrl, isOpen, status };
  const paths = { ...receivingPaths(description), ...readingPaths(description) };
  return {
    openapi: '3.1.0',
    info: {
      title: group.name,
      version: String(group.version),
      description: [
        group.description,
        `An inbox of webhooks: let a sender send to ${baseUrl}/webhooks/ and a name of your choice.`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    },
    servers: [{ url: baseUrl }],
    tags: [
      { name: 'receiving', description: 'What senders do.' },
      { name: 'reading', description: 'What was received, and sent on.' },
    ],
    paths,
    components: {
      schemas: { Problem: problemSchema, ...schemas.named },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The reading token of the group.' },
        token: { type: 'apiKey', in: 'query', name: 'token', description: 'The reading token of the group.' },
      },
    },
  };
}

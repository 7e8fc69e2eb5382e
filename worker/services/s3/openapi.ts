import type { OpenApiDocument, OpenApiOperation, OpenApiPath } from '../../platform/openapi-document';
import type { GroupIdentity } from '../ports';
import { jsonSchemaOf } from './beside/json-schema-of';
import { presignedUrl, presignRequest } from './beside/presign-document';
import type { OperationRow } from './operations/operation-row';
import { OPERATIONS } from './operations/operations';

const PATHS: Record<OperationRow['level'], string> = {
  service: '/',
  bucket: '/{bucket}',
  object: '/{bucket}/{key}',
};

const BUCKET = { name: 'bucket', example: 'my-bucket' };
const KEY = { name: 'key', example: 'hello.txt' };

/** OpenAPI has one operation per path and method; S3 tells more of them apart by the query, so that it stands in the path. */
export function describeStore(group: GroupIdentity, baseUrl: string): OpenApiDocument {
  const paths: Record<string, OpenApiPath> = { '/presigned-url': { post: presigning() } };
  for (const [name, row] of Object.entries(OPERATIONS)) {
    const path = pathOf(row);
    paths[path] = { ...paths[path], [row.method.toLowerCase()]: describeOperation(name, row) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: group.name,
      version: String(group.version),
      description: [
        group.description,
        'Amazon S3: use any of its clients with this address as endpoint, in path style.',
      ]
        .filter(Boolean)
        .join('\n\n'),
    },
    servers: [{ url: baseUrl }],
    paths,
    components: {
      securitySchemes: {
        signature: {
          type: 'apiKey',
          in: 'header',
          name: 'authorization',
          'x-amazon-apigateway-authtype': 'awsSigv4',
          description: 'AWS Signature Version 4 or 2, in a header or in the query.',
        },
      },
    },
  };
}

/** Two operations that differ by a header alone share a path but for what stands behind "#". */
function pathOf({ level, query, header }: OperationRow): string {
  const path = query === '' ? PATHS[level] : `${PATHS[level]}?${query}`;
  return header === null ? path : `${path}#${header}`;
}

function describeOperation(name: string, { level, title, header }: OperationRow): OpenApiOperation {
  const inPath = level === 'service' ? [] : level === 'bucket' ? [BUCKET] : [BUCKET, KEY];
  return {
    operationId: name,
    summary: title,
    tags: [level],
    security: name === 'PreflightRequest' ? [] : [{ signature: [] }, {}],
    parameters: [
      ...inPath.map((part) => ({ ...part, in: 'path', required: true, schema: { type: 'string' } })),
      ...(header === null
        ? []
        : [{ name: header, in: 'header', required: true, schema: { type: 'string' } }]),
    ],
    responses: { default: { description: "As in Amazon's API reference; errors are XML." } },
  };
}

function presigning(): OpenApiOperation {
  return {
    operationId: 'presigned_url',
    summary: 'Makes a URL that does one thing for whoever has it',
    tags: ['beside S3'],
    security: [],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: jsonSchemaOf(presignRequest, 'input'),
          example: { bucket: BUCKET.example, key: KEY.example, method: 'GET', expires_in: 3600 },
        },
      },
    },
    responses: {
      200: {
        description: 'The URL, and until when it works.',
        content: { 'application/json': { schema: jsonSchemaOf(presignedUrl, 'output') } },
      },
    },
  };
}

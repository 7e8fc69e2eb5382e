import type { JsonSchema, OpenApiDocument, OpenApiPath } from '../platform/openapi-document';
import type { GroupIdentity } from './ports';

type Described = {
  baseUrl: string;
  tags: { name: string; description: string }[];
  paths: Record<string, OpenApiPath>;
  schemas: Record<string, JsonSchema>;
};

/** The document of a group's API that is asked with bearer tokens. */
export function bearerApiDocument(
  group: GroupIdentity,
  { baseUrl, tags, paths, schemas }: Described,
): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: group.name, version: String(group.version), description: group.description },
    servers: [{ url: baseUrl }],
    tags,
    paths,
    components: {
      schemas,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

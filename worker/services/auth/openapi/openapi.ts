import type { OpenApiDocument, OpenApiPath } from '../../../platform/openapi-document';
import { bearerApiDocument } from '../../bearer-api-document';
import type { GroupIdentity } from '../../ports';
import type { CompiledAuth } from '../compiled';
import { type OperationName, ROUTES } from '../routes';
import { describeOperation, type Told } from './operation-parts';
import { authSchemas } from './schemas';
import { serviceOperations } from './service-operations';
import { tokenOperations } from './token-operations';

export function describeAuth(group: GroupIdentity, compiled: CompiledAuth, baseUrl: string): OpenApiDocument {
  const told: Record<OperationName, Told> = {
    ...tokenOperations(compiled),
    ...serviceOperations(compiled, group.slug),
  };
  const paths: Record<string, OpenApiPath> = {};
  for (const name of Object.keys(told)) {
    if (!isOperation(name)) continue;
    const { method, path } = ROUTES[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(name, told[name]) };
  }
  return bearerApiDocument(group, {
    baseUrl,
    tags: [
      { name: 'tokens', description: 'Registering, logging in, and what a token is good for.' },
      { name: 'users', description: 'Who is there.' },
      { name: 'service', description: 'How it goes, and how tokens are checked.' },
    ],
    paths,
    schemas: authSchemas(),
  });
}

function isOperation(name: string): name is OperationName {
  return name in ROUTES;
}

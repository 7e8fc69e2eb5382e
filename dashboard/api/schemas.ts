import type { JsonSchema } from '../ui/form/json-schema';

/** From the Worker's own schemas by scripts/build-schemas.ts; one chunk each. */
const SCHEMAS = {
  'new-endpoint': () => import('../../dist/schemas/new-endpoint.json'),
  'endpoint-patch': () => import('../../dist/schemas/endpoint-patch.json'),
  'new-collection': () => import('../../dist/schemas/new-collection.json'),
  'collection-patch': () => import('../../dist/schemas/collection-patch.json'),
  'new-world': () => import('../../dist/schemas/new-world.json'),
  'http-config': () => import('../../dist/schemas/http-config.json'),
  's3-config': () => import('../../dist/schemas/s3-config.json'),
  'auth-config': () => import('../../dist/schemas/auth-config.json'),
  'new-auth-user': () => import('../../dist/schemas/new-auth-user.json'),
  'auth-user-patch': () => import('../../dist/schemas/auth-user-patch.json'),
  'token-wish': () => import('../../dist/schemas/token-wish.json'),
  'webhooks-config': () => import('../../dist/schemas/webhooks-config.json'),
  'images-config': () => import('../../dist/schemas/images-config.json'),
  'image-token-wish': () => import('../../dist/schemas/image-token-wish.json'),
  'new-bucket': () => import('../../dist/schemas/new-bucket.json'),
  'new-store-world': () => import('../../dist/schemas/new-store-world.json'),
  'common-config': () => import('../../dist/schemas/common-config.json'),
  'chaos-settings': () => import('../../dist/schemas/chaos-settings.json'),
  'endpoint-chaos': () => import('../../dist/schemas/endpoint-chaos.json'),
  'new-group': () => import('../../dist/schemas/new-group.json'),
  'group-patch': () => import('../../dist/schemas/group-patch.json'),
  'new-project': () => import('../../dist/schemas/new-project.json'),
  'project-patch': () => import('../../dist/schemas/project-patch.json'),
  clock: () => import('../../dist/schemas/clock.json'),
  'log-settings': () => import('../../dist/schemas/log-settings.json'),
  organization: () => import('../../dist/schemas/organization.json'),
  'member-patch': () => import('../../dist/schemas/member-patch.json'),
  'new-invitation': () => import('../../dist/schemas/new-invitation.json'),
  'new-token': () => import('../../dist/schemas/new-token.json'),
};

export type SchemaName = keyof typeof SCHEMAS;

/** What the server will take, as a form can load it. */
export function formSchema(name: SchemaName): () => Promise<JsonSchema> {
  // A JSON file has the type of its content, of which a form needs nothing.
  return async () => (await SCHEMAS[name]()).default as JsonSchema;
}

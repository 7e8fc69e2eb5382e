/** The documents that the dashboard has forms for: the module of worker/ that each is in, and its name there. */
export const FORM_SCHEMAS = {
  'new-endpoint': ['services/http/documents', 'newEndpoint'],
  'endpoint-patch': ['services/http/documents', 'endpointPatch'],
  'new-collection': ['services/http/collections/documents', 'newCollection'],
  'collection-patch': ['services/http/collections/documents', 'collectionPatch'],
  'new-world': ['services/http/worlds/documents', 'newWorld'],
  'http-config': ['services/http/config', 'httpConfig'],
  's3-config': ['services/s3/config', 's3Config'],
  'new-bucket': ['services/s3/admin/documents', 'newBucket'],
  'new-store-world': ['services/s3/admin/documents', 'newStoreWorld'],
  'common-config': ['services/gate-settings', 'commonConfig'],
  'chaos-settings': ['services/chaos-settings', 'chaosSettings'],
  'endpoint-chaos': ['services/chaos-settings', 'endpointChaos'],
  'new-group': ['admin/groups/documents', 'newGroup'],
  'group-patch': ['admin/groups/documents', 'groupPatch'],
  'new-project': ['admin/projects/documents', 'newProject'],
  'project-patch': ['admin/projects/documents', 'projectPatch'],
  clock: ['platform/project-settings', 'clockSetting'],
  'log-settings': ['platform/log-settings/log-settings', 'logSettings'],
  organization: ['admin/organizations/documents', 'organizationName'],
  'member-patch': ['admin/organizations/documents', 'memberPatch'],
  'new-invitation': ['admin/organizations/documents', 'newInvitation'],
  'new-token': ['admin/auth/documents', 'newToken'],
} as const satisfies Record<string, readonly [module: string, name: string]>;

export type FormSchemaName = keyof typeof FORM_SCHEMAS;

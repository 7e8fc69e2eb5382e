/** Addresses of the dashboard's own pages. */
export const paths = {
  project: (project: string) => `/p/${part(project)}`,
  newGroup: (project: string) => `/p/${part(project)}/new`,
  live: (project: string, q?: string) =>
    `/p/${part(project)}/live${q === undefined ? '' : `?${new URLSearchParams({ q })}`}`,
  exchange: (project: string, id: string) => `/p/${part(project)}/live/${part(id)}`,
  demo: (project: string) => `/p/${part(project)}/demo`,
  projectSettings: (project: string, section = 'general') => `/p/${part(project)}/settings/${section}`,
  group: (project: string, group: string) => `/p/${part(project)}/g/${part(group)}`,
  endpoint: (project: string, group: string, id: string) => `${paths.group(project, group)}/e/${part(id)}`,
  newEndpoint: (project: string, group: string, from?: string) =>
    `${paths.group(project, group)}/e/new${from === undefined ? '' : `?${new URLSearchParams({ from })}`}`,
  groupSection: (project: string, group: string, section: string) =>
    `${paths.group(project, group)}/${section}`,
  collection: (project: string, group: string, collection: string) =>
    `${paths.group(project, group)}/data/${part(collection)}`,
  bucket: (project: string, group: string, bucket: string) =>
    `${paths.group(project, group)}/files/${part(bucket)}`,
  organization: (org: string, section = 'projects') => `/o/${part(org)}/${section}`,
  account: (section = 'profile') => `/account/${section}`,
  login: (next: string) => `/login?${new URLSearchParams({ next })}`,
} as const;

function part(text: string): string {
  return encodeURIComponent(text);
}

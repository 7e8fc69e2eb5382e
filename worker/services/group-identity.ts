import type { GroupIdentity } from './ports';

type Named = { id: string; slug: string; name: string };

type SavedGroup = Named & Pick<GroupIdentity, 'description' | 'kind' | 'version'>;

/** The group as services know it, from the rows that are saved. */
export function groupIdentity(
  { id, slug, name, description, kind, version }: SavedGroup,
  project: Named & { organization_id: string },
): GroupIdentity {
  const { organization_id } = project;
  const owner = { id: project.id, slug: project.slug, name: project.name, organization_id };
  return { id, slug, name, description, kind, version, project: owner };
}

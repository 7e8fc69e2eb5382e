import type { GroupRow } from '../../db/groups-repository';
import type { ProjectRow } from '../../db/projects-repository';
import type { GroupIdentity } from '../../services/ports';

/** The group as services know it. */
export function groupIdentity(group: GroupRow, project: ProjectRow): GroupIdentity {
  const { id, slug, name, description, kind, version } = group;
  return {
    id,
    slug,
    name,
    description,
    kind,
    version,
    project: {
      id: project.id,
      slug: project.slug,
      name: project.name,
      organization_id: project.organization_id,
    },
  };
}

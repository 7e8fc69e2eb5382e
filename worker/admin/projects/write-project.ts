import { commitWrite, type WriteDeps } from '../../db/commit';
import { writeUnlessTaken } from '../../db/database-message';
import {
  getProject,
  insertProject,
  type NewProject,
  type ProjectChange,
  type ProjectRow,
  updateProject,
} from '../../db/projects-repository';
import { projects } from '../../db/projects-tables';
import { type Expected, revisionGuard } from '../../db/stale-write';
import { fieldChanges } from '../../platform/field-changes';
import { projectErrors } from './errors';
import { shownSettings } from './settings';

export async function createProject(deps: WriteDeps, project: NewProject): Promise<ProjectRow> {
  const { id, statements } = insertProject(deps, project);
  const { name, slug, description, settings } = project;
  await refuseTakenSlug(slug, () =>
    commitWrite(deps, {
      statements,
      audit: {
        organization_id: project.organization_id,
        action: 'projects.create',
        resource: { type: 'project', id, name, revision: 1 },
        changes: fieldChanges({}, audited({ name, slug, description, settings })),
      },
    }),
  );
  return existing(deps, id);
}

export async function changeProject(
  deps: WriteDeps,
  before: ProjectRow,
  change: ProjectChange,
  expected: number | null,
): Promise<ProjectRow> {
  await refuseTakenSlug(change.slug ?? before.slug, () =>
    commitWrite(deps, {
      statements: updateProject(deps, before.id, change),
      audit: {
        organization_id: before.organization_id,
        action: 'projects.update',
        resource: {
          type: 'project',
          id: before.id,
          name: change.name ?? before.name,
          revision: before.revision + 1,
        },
        changes: fieldChanges(audited(before), audited(change)),
      },
      guard: revisionGuard(deps.db, expectedProject(deps, before.id, expected)),
    }),
  );
  return existing(deps, before.id);
}

/** The project as the writer saw it; null when the writer does not mind. */
export function expectedProject(deps: WriteDeps, id: string, revision: number | null): Expected {
  return {
    table: projects,
    id,
    revision,
    current: async () => {
      const row = await existing(deps, id);
      return { revision: row.revision, document: projectOf(row) };
    },
  };
}

/** Whoever reads the audit log need not know the secrets. */
function audited<Fields extends ProjectChange>(fields: Fields): Fields {
  return fields.settings ? { ...fields, settings: shownSettings(fields.settings) } : fields;
}

/** The row as the API shows it. */
export function projectOf(row: ProjectRow) {
  const { deleted_at: _, created_at_epoch: __, demo_token: ___, demo_shared_at: ____, ...project } = row;
  return { ...project, settings: shownSettings(project.settings) };
}

async function existing(deps: WriteDeps, id: string): Promise<ProjectRow> {
  const row = await getProject(deps.db, id);
  if (!row) throw new Error(`The project ${id} was gone right after it was written.`);
  return row;
}

export function refuseTakenSlug(slug: string, write: () => Promise<unknown>): Promise<void> {
  const errors = [{ pointer: '/slug', code: 'taken', detail: 'Choose another slug.' }];
  return writeUnlessTaken('projects.slug', write, () => projectErrors.slug_taken({ slug }, { errors }));
}

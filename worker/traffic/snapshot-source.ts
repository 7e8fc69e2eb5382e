import { type GroupPlace, listClaimants, listPlacesOfKind } from '../db/group-claims-repository';
import {
  findServedGroup,
  findServedGroupById,
  findServedVersion,
  listGroupsOfProject,
} from '../db/groups-repository';
import { findProjectBySlug } from '../db/projects-repository';
import type { Database } from '../platform/database';
import type { GroupIdentity, Neighbour } from '../services/ports';

/** A group and its project as they are saved. */
export type ServedRows = {
  group: Omit<GroupIdentity, 'project'> & { config: unknown; chaos: unknown };
  project: GroupIdentity['project'] & { settings: unknown };
};

/** Where snapshots come from. Live rows only; null when there is none. */
export type SnapshotSource = {
  /** One small query: whether a snapshot is still the newest. */
  version(project: string, group: string): Promise<{ id: string; version: number } | null>;
  load(project: string, group: string): Promise<ServedRows | null>;
  loadById(groupId: string): Promise<ServedRows | null>;
  project(slug: string): Promise<{ id: string; settings: unknown } | null>;
  /** The groups that claim the name, oldest first. */
  claimants(kind: string, name: string): Promise<GroupPlace[]>;
  ofKind(kind: string): Promise<GroupPlace[]>;
  /** All groups of a project, oldest first. */
  ofProject(projectId: string): Promise<Neighbour[]>;
};

export function databaseSource(db: Database): SnapshotSource {
  return {
    version: (project, group) => findServedVersion(db, project, group),
    load: (project, group) => findServedGroup(db, project, group),
    loadById: (groupId) => findServedGroupById(db, groupId),
    project: (slug) => findProjectBySlug(db, slug),
    claimants: (kind, name) => listClaimants(db, kind, name),
    ofKind: (kind) => listPlacesOfKind(db, kind),
    ofProject: (projectId) => listGroupsOfProject(db, projectId),
  };
}

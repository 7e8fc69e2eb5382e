import type { GroupIdentity, Neighbour, NeighbourMoment, OpenedNeighbour, Ports } from '../services/ports';
import type { Served } from '../services/service';
import { createKeptLists } from './kept-lists';
import { readableSnapshot } from './readable-snapshot';
import type { Snapshot } from './snapshot';
import type { SnapshotCache } from './snapshot-cache';
import type { SnapshotSource } from './snapshot-source';

/** How groups of a project find each other: by the snapshots that mocks are served from. */
export type Neighbours = {
  list(group: GroupIdentity): Promise<Neighbour[]>;
  /** What the neighbour does for others is done with `ports`: in a rehearsal these are not the house's. */
  open(
    group: GroupIdentity,
    slug: string,
    at: NeighbourMoment,
    ports: Ports,
  ): Promise<OpenedNeighbour | null>;
  /** After a write of this isolate. */
  forget(): void;
};

type NeighbourDeps = {
  ports: Ports;
  source: Pick<SnapshotSource, 'ofProject'>;
  snapshots: SnapshotCache;
};

export function createNeighbours({ ports: own, source, snapshots }: NeighbourDeps): Neighbours {
  const lists = createKeptLists<string, Neighbour>({
    keyOf: (projectId) => projectId,
    read: (projectId) => source.ofProject(projectId),
  });
  return {
    async list({ id, project }) {
      const groups = await lists.find(project.id, false, own);
      return groups.filter((group) => group.id !== id);
    },
    async open({ project }, slug, at, ports) {
      const found = await readableSnapshot(snapshots, { project: project.slug, group: slug }, own);
      return found?.group.project.id === project.id ? opened(found, at, ports) : null;
    },
    forget: lists.forget,
  };
}

function opened(
  { group, service, config, compiled }: Snapshot,
  { world, now }: NeighbourMoment,
  ports: Ports,
): OpenedNeighbour {
  const of: Served<unknown, unknown> = { group, config, compiled, ports, world, now };
  const judge = service.judgeBearer?.bind(service);
  return {
    group,
    kind: group.kind,
    judgeBearer: judge ? (token) => judge(token, of) : null,
    shelf: service.shelf?.(of) ?? null,
  };
}

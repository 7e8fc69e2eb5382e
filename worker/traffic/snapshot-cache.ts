import type { Ports } from '../services/ports';
import { type Absent, createAbsentGroups } from './absent-groups';
import { mockErrors } from './mock-errors';
import type { ServiceOfKind, Snapshot } from './snapshot';
import { createSnapshotEntries, type Entry } from './snapshot-entries';
import { createSnapshotLoads, type Loaded } from './snapshot-loads';
import type { SnapshotSource } from './snapshot-source';
import { createWriteLedger } from './write-ledger';

export type SnapshotCache = {
  /** Answers at once, without a promise, when the group is warm. `atLeast` is the version that the client insists on, or 0. */
  find(
    project: string,
    group: string,
    atLeast: number,
    ports: Ports,
  ): Snapshot | Absent | Promise<Snapshot | Absent>;
  /** After a write of this isolate: the next request reads what is saved. */
  invalidate(groupId: string): void;
};

const UNQUESTIONED_MS = 1000;
const UNUSED_MS = 30_000;
const CHECK_GIVEN_UP_MS = 5000;

/** The compiled groups of this isolate, as fresh as DESIGN.md §3.4 promises. */
export function createSnapshotCache(deps: {
  source: SnapshotSource;
  serviceOfKind: ServiceOfKind;
}): SnapshotCache {
  const ledger = createWriteLedger();
  const entries = createSnapshotEntries();
  const absentGroups = createAbsentGroups();
  const loads = createSnapshotLoads({ ...deps, ledger });

  function find(project: string, group: string, atLeast: number, ports: Ports) {
    const now = ports.clock.now();
    const key = `${project}/${group}`;
    const entry = entries.get(key);
    if (!entry) return findCold(key, project, group, atLeast, ports);
    const unused = now - entry.usedAt;
    entry.usedAt = now;
    if (entry.snapshot.group.version < atLeast) return findAhead(project, group, atLeast, ports);
    const age = now - entry.checkedAt;
    if (age >= 0 && age <= UNQUESTIONED_MS) return entry.snapshot;
    if (unused > UNUSED_MS) return checkFirst(entry, project, group, ports);
    checkBehind(entry, project, group, ports);
    return entry.snapshot;
  }

  function findCold(key: string, project: string, group: string, atLeast: number, ports: Ports) {
    if (atLeast > 0) return findAhead(project, group, atLeast, ports);
    const absent = absentGroups.find(key, ports.clock.now());
    return absent ?? loads.join(project, group, ports).then((loaded) => keep(project, group, loaded, ports));
  }

  /** The saved version is asked for first, so that a client that invents numbers does not load a group each time. */
  async function findAhead(project: string, group: string, atLeast: number, ports: Ports) {
    const saved = await deps.source.version(project, group);
    if (saved && saved.version < atLeast) {
      throw mockErrors.version_ahead({ wanted: atLeast, actual: saved.version, slug: group });
    }
    return keep(project, group, await loads.atLeast(atLeast, project, group, ports), ports);
  }

  /** When the database fails, what was last known is better than nothing. */
  async function checkFirst(entry: Entry, project: string, group: string, ports: Ports) {
    try {
      return await check(entry, project, group, ports);
    } catch (error) {
      reportFailedCheck(error, project, group);
      return entry.snapshot;
    }
  }

  function checkBehind(entry: Entry, project: string, group: string, ports: Ports): void {
    const now = ports.clock.now();
    if (Math.abs(now - entry.checkingSince) < CHECK_GIVEN_UP_MS) return;
    entry.checkingSince = now;
    const work = check(entry, project, group, ports).catch((error: unknown) => {
      entry.checkedAt = ports.clock.now();
      reportFailedCheck(error, project, group);
    });
    ports.waitUntil(
      work.finally(() => {
        entry.checkingSince = Number.NEGATIVE_INFINITY;
      }),
    );
  }

  async function check(
    entry: Entry,
    project: string,
    group: string,
    ports: Ports,
  ): Promise<Snapshot | Absent> {
    const askedAt = ports.clock.now();
    const saved = await deps.source.version(project, group);
    const { id, version } = entry.snapshot.group;
    if (saved?.id === id && saved.version === version) {
      entry.checkedAt = askedAt;
      return entry.snapshot;
    }
    return keep(project, group, await loads.atLeast(saved?.version ?? 0, project, group, ports), ports);
  }

  function keep(project: string, group: string, loaded: Loaded, ports: Ports): Snapshot | Absent {
    const key = `${project}/${group}`;
    if (loads.isOutdated(loaded)) return loaded.found;
    if (loaded.found.absent === null) {
      entries.put(key, loaded.found, loaded);
      return loaded.found;
    }
    entries.remove(key, loaded.order);
    absentGroups.remember(key, loaded.found, ports.clock.now());
    return loaded.found;
  }

  function invalidate(groupId: string): void {
    ledger.note(groupId);
    absentGroups.clear();
    entries.removeGroup(groupId);
  }

  return { find, invalidate };
}

function reportFailedCheck(error: unknown, project: string, group: string): void {
  console.error(
    JSON.stringify({
      level: 'error',
      message: 'A snapshot could not be checked',
      project,
      group,
      error: String(error),
    }),
  );
}

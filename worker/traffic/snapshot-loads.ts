import { AppError } from '../platform/errors';
import type { Ports } from '../services/ports';
import type { Absent } from './absent-groups';
import { rulesOfProject } from './log-rules';
import { buildSnapshot, type ServiceOfKind, type Snapshot } from './snapshot';
import type { SnapshotSource } from './snapshot-source';
import type { WriteLedger } from './write-ledger';

/** `at` is when its reading began: what it shows is not younger. */
export type Loaded = { found: Snapshot | Absent; order: number; moment: number; at: number };

type Running = { promise: Promise<Loaded>; startedAt: number };

const JOINED_MS = 2000;

/** Requests that need the same cold group at the same time share one load. */
export function createSnapshotLoads(deps: {
  source: SnapshotSource;
  serviceOfKind: ServiceOfKind;
  ledger: WriteLedger;
}) {
  const running = new Map<string, Running>();
  let orders = 0;

  async function read(project: string, group: string, ports: Ports): Promise<Loaded> {
    orders += 1;
    const begun = { order: orders, moment: deps.ledger.moment(), at: ports.clock.now() };
    const rows = await deps.source.load(project, group);
    if (rows) return { ...begun, found: await buildSnapshot(rows, deps.serviceOfKind, ports) };
    const owner = await deps.source.project(project);
    if (!owner) return { ...begun, found: { absent: 'project' } };
    const log = rulesOfProject(owner.settings);
    return { ...begun, found: { absent: 'group', projectId: owner.id, log } };
  }

  async function start(project: string, group: string, ports: Ports): Promise<Loaded> {
    const key = `${project}/${group}`;
    const load = { promise: read(project, group, ports), startedAt: ports.clock.now() };
    running.set(key, load);
    const settled = () => {
      if (running.get(key) === load) running.delete(key);
    };
    // Whoever joined it still waits when the client that began it has left.
    ports.waitUntil(load.promise.then(settled, settled));
    return load.promise;
  }

  /** Another request's load may never end, for that request may have been cancelled: it is waited for, but not for long. */
  async function join(project: string, group: string, ports: Ports): Promise<Loaded> {
    const other = running.get(`${project}/${group}`);
    if (!other || ports.clock.now() - other.startedAt > JOINED_MS) return start(project, group, ports);
    const loaded = await Promise.race([
      other.promise.catch(onlyAppErrors),
      ports.wait(JOINED_MS).then(() => null),
    ]);
    if (!loaded || isOutdated(loaded)) return start(project, group, ports);
    return loaded;
  }

  /** A load that was joined may have read an older version than the one that is known to be saved. */
  async function atLeast(version: number, project: string, group: string, ports: Ports): Promise<Loaded> {
    const joined = await join(project, group, ports);
    const isEnough = joined.found.absent === null && joined.found.group.version >= version;
    return isEnough ? joined : start(project, group, ports);
  }

  function isOutdated({ found, moment }: Loaded): boolean {
    if (found.absent !== null) return deps.ledger.moment() > moment;
    return deps.ledger.isWrittenSince(found.group.id, moment);
  }

  return { join, atLeast, isOutdated };
}

function onlyAppErrors(error: unknown): null {
  if (error instanceof AppError) throw error;
  return null;
}

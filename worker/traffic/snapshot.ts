import * as z from 'zod';
import type { ProjectClock } from '../engine/project-clock';
import { projectClock, projectSettings } from '../platform/project-settings';
import {
  chaosSettings,
  compileGroupChaos,
  type GateSettings,
  readGroupConfig,
} from '../services/gate-settings';
import { groupIdentity } from '../services/group-identity';
import type { GroupIdentity, Ports } from '../services/ports';
import type { RegisteredService } from '../services/service';
import { type LogRules, logRules } from './log-rules';
import { mockErrors } from './mock-errors';
import type { ServedRows } from './snapshot-source';

/** A group compiled for serving. */
export type Snapshot = {
  absent: null;
  group: GroupIdentity;
  service: RegisteredService;
  /** The service's own part of the group's config. */
  config: unknown;
  gate: GateSettings;
  /** Of what the house itself answers at the group's base. */
  pageCors: GateSettings['cors'];
  clock: ProjectClock;
  log: LogRules;
  compiled: unknown;
};

export type ServiceOfKind = (kind: string) => RegisteredService;

/** `prepare` stands in for what the service makes of what is saved. */
export async function buildSnapshot(
  rows: ServedRows,
  serviceOfKind: ServiceOfKind,
  ports: Ports,
  prepare?: (config: unknown) => Promise<unknown>,
): Promise<Snapshot> {
  const group = groupIdentity(rows.group, rows.project);
  const service = serviceOfKind(group.kind);
  const { config, gate, pageCors } = readSettings(rows, service);
  const settings = projectSettings.parse(rows.project.settings);
  return {
    absent: null,
    group,
    service,
    config,
    gate,
    pageCors,
    clock: projectClock(settings.clock),
    log: logRules(settings.log, service.hides),
    compiled: await (prepare ? prepare(config) : service.prepare(group, config, ports)),
  };
}

/** Settings were valid when they were saved; a release since then may have made them stricter. */
function readSettings(
  { group }: ServedRows,
  service: RegisteredService,
): Pick<Snapshot, 'config' | 'gate' | 'pageCors'> {
  try {
    const { common, service: config } = readGroupConfig(service.config, group.config);
    const chaos = compileGroupChaos(chaosSettings.parse(group.chaos), group.id);
    const { cors } = common;
    const isOwned = service.ownsCors === true && !says(group.config, 'cors');
    const gate = { ...common, cors: isOwned ? { ...cors, enabled: false } : cors, chaos };
    return { config, gate, pageCors: cors };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw mockErrors.broken_settings({ slug: group.slug, reason: `${z.prettifyError(error)}.` });
  }
}

/** Whether it is in what was saved, for defaults are filled in where it is not. */
function says(config: unknown, setting: string): boolean {
  return config instanceof Object && setting in config;
}

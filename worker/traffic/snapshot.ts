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
  const { config, gate } = readSettings(rows, service);
  const settings = projectSettings.parse(rows.project.settings);
  return {
    absent: null,
    group,
    service,
    config,
    gate,
    clock: projectClock(settings.clock),
    log: logRules(settings.log),
    compiled: await (prepare ? prepare(config) : service.prepare(group, config, ports)),
  };
}

/** Settings were valid when they were saved; a release since then may have made them stricter. */
function readSettings(
  { group }: ServedRows,
  service: RegisteredService,
): { config: unknown; gate: GateSettings } {
  try {
    const { common, service: config } = readGroupConfig(service.config, group.config);
    const chaos = compileGroupChaos(chaosSettings.parse(group.chaos), group.id);
    return { config, gate: { ...common, chaos } };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw mockErrors.broken_settings({ slug: group.slug, reason: `${z.prettifyError(error)}.` });
  }
}

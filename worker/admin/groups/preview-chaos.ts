import type { Context } from 'hono';
import type * as z from 'zod';
import type { ChaosPlan } from '../../engine/faults/chaos-plan';
import { previewChaos, totalsOf } from '../../engine/faults/preview-chaos';
import { timeBy } from '../../engine/project-clock';
import { LIMITS } from '../../platform/limits';
import { projectClock, projectSettings } from '../../platform/project-settings';
import { newDice } from '../../platform/seed';
import {
  chaosSettings,
  compileEndpointChaos,
  compileGroupChaos,
  type RouteChaos,
  readGroupConfig,
} from '../../services/gate-settings';
import { serviceOfKind } from '../../services/registry';
import type { AdminEnv } from '../admin-env';
import type { chaosPreview, chaosPreviewRequest } from './chaos-documents';
import { checkSettings } from './group-settings';

type Asked = z.output<typeof chaosPreviewRequest>;

export async function previewOf(c: Context<AdminEnv>, asked: Asked): Promise<z.infer<typeof chaosPreview>> {
  const { groupRow, project, deps } = c.var;
  // They were valid when they were saved; a release since then may have made them stricter.
  checkSettings(groupRow.kind, groupRow);
  const { common } = readGroupConfig(serviceOfKind(groupRow.kind).config, groupRow.config);
  const plan = await planOf(c, asked);
  const seed = asked.seed ?? newDice();
  const { clock } = projectSettings.parse(project.settings);
  const requests = previewChaos(plan, {
    seed,
    count: asked.count,
    spacing_ms: asked.spacing_ms,
    now: timeBy(projectClock(clock), deps.ports.clock.now()),
    delay: common.delay,
    longest_ms: LIMITS.delayMilliseconds,
  });
  return { seed, is_on: plan?.isOn ?? false, requests, totals: totalsOf(requests) };
}

/** Null where there is no chaos. */
async function planOf(c: Context<AdminEnv>, asked: Asked): Promise<ChaosPlan | null> {
  const { groupRow } = c.var;
  const own = await routeChaosOf(c, asked);
  if (own === 'off') return null;
  if (own !== 'inherit') return own;
  return compileGroupChaos(asked.chaos ?? chaosSettings.parse(groupRow.chaos), groupRow.id);
}

async function routeChaosOf(
  c: Context<AdminEnv>,
  { endpoint_chaos, endpoint_id }: Asked,
): Promise<RouteChaos> {
  if (endpoint_chaos) return compileEndpointChaos(endpoint_chaos, endpoint_id ?? '');
  const { chaos } = serviceOfKind(c.var.groupRow.kind);
  if (endpoint_id === undefined || !chaos) return 'inherit';
  return chaos.ofPart(endpoint_id, c.var.group, c.var.ports);
}

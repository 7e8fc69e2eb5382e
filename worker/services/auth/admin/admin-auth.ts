import type { ServiceAppEnv } from '../../admin-env';
import { readGroupConfig } from '../../gate-settings';
import { type CompiledAuth, compileAuth } from '../compiled';
import { type AuthConfig, authConfig } from '../config';
import { type AuthMemory, openAuthMemory } from '../memory/open-memory';

export type AuthDeps = Pick<ServiceAppEnv['Variables'], 'group' | 'groupConfig' | 'projectNow' | 'ports'>;

/** An auth API as its team sees it, in one world. */
export type AdminAuth = ReturnType<typeof openAdminAuth>;

export function openAdminAuth({ group, groupConfig, projectNow, ports }: AuthDeps, world: string) {
  const { config, compiled } = readSettings(groupConfig);
  const memory: AuthMemory = openAuthMemory({ groupId: group.id, world, ports, compiled, now: projectNow });
  return { group, config, compiled, memory, ports, now: projectNow, dice: ports.ids.next() };
}

function readSettings(groupConfig: unknown): { config: AuthConfig; compiled: CompiledAuth } {
  // The schema that read it is the service's own.
  const config = readGroupConfig(authConfig, groupConfig).service as AuthConfig;
  return { config, compiled: compileAuth(config) };
}

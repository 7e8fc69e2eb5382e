import type { Ids } from '../../platform/ids';
import { mergePatch } from '../../platform/merge-patch';
import { readGroupConfig } from '../../services/gate-settings';
import type { RegisteredService } from '../../services/service';

type Config = Record<string, unknown>;

type Completing = Pick<RegisteredService, 'config' | 'complete'>;

/** The config with what its service has filled in. Only that is added: defaults may grow as long as they are not saved. */
export async function completeConfig(
  service: Completing,
  { config, before }: { config: Config; before: Config | null },
  ids: Ids,
): Promise<Config> {
  if (!service.complete) return config;
  const read = (saved: Config): Config => readGroupConfig(service.config, saved).service;
  const given = read(config);
  const completed = await service.complete(given, { ids, before: before && read(before) });
  return isConfig(completed) ? mergePatch(config, difference(given, completed)) : config;
}

/** What is other in the second. */
function difference(one: Config, other: Config): Config {
  const changed = Object.entries(other).flatMap(([key, value]): [string, unknown][] => {
    const before = one[key];
    if (isConfig(before) && isConfig(value)) {
      const inner = difference(before, value);
      return Object.keys(inner).length > 0 ? [[key, inner]] : [];
    }
    return JSON.stringify(before) === JSON.stringify(value) ? [] : [[key, value]];
  });
  return Object.fromEntries(changed);
}

function isConfig(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

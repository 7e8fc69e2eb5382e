import type { Group } from '../../api/group-queries';
import { list, percent } from '../../i18n/numbers';
import { FAULTS, storeConfig } from './store-config';
import { words } from './words';

/** What the store does wrong on purpose; undefined when it does nothing wrong. */
export function faultText(config: Group['config']): string | undefined {
  const { faults = {} } = storeConfig(config);
  const active = FAULTS.filter((fault) => (faults[fault] ?? 0) > 0);
  if (active.length === 0) return undefined;
  return words().faultsOn(list(active.map((fault) => words().faults[fault](percent(faults[fault] ?? 0)))));
}

import type { Group } from '../api/group-queries';
import { seedUsersIn } from './auth-seeds';
import { withImageDefaults } from './image-defaults';
import { accountsIn } from './store-accounts';

/** To be edited: what is there without having been set stays when more is added to it. */
export function editedConfig({ kind, config }: Pick<Group, 'kind' | 'config'>): Group['config'] {
  if (kind === 's3') return { ...config, accounts: accountsIn(config) };
  if (kind === 'auth') return { ...config, users: seedUsersIn(config) };
  if (kind === 'images') return withImageDefaults(config);
  return config;
}

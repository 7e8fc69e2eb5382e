import type { Account } from '../../../engine/s3/access/account';
import type { ActingOperation } from '../../../engine/s3/access/actions/operation-actions';
import type { StoreCallName, StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import type { ServiceAppEnv } from '../../admin-env';
import { readGroupConfig } from '../../gate-settings';
import { type CompiledS3, compileS3 } from '../compiled';
import { type S3Config, s3Config } from '../config';
import { trustedAsker } from '../seed/trusted-asker';
import { storeOf } from '../store-of';
import { saidByStore } from './said-by-store';

export type StorageDeps = Pick<ServiceAppEnv['Variables'], 'group' | 'groupConfig' | 'projectNow' | 'ports'>;

/** A store as its team sees it: it may do everything. */
export type AdminStore = {
  config: S3Config;
  compiled: CompiledS3;
  ask<Name extends StoreCallName>(
    name: Name,
    input: StoreInput<Name>,
    as?: { operation?: ActingOperation; account?: Account },
  ): Promise<StoreOutput<Name>>;
};

export async function openAdminStore(
  { group, groupConfig, projectNow, ports }: StorageDeps,
  world: string,
): Promise<AdminStore> {
  // The schema that read it is the service's own.
  const config = readGroupConfig(s3Config, groupConfig).service as S3Config;
  const compiled = await compileS3(config);
  const store = storeOf({ group, config, compiled, ports, now: projectNow, world });
  return {
    config,
    compiled,
    ask(name, input, { operation = 'ListBuckets', account = compiled.accounts.first } = {}) {
      const asker = trustedAsker(compiled.accounts, { now: projectNow, operation, account });
      return saidByStore(store.call(name, asker, input));
    },
  };
}

import type { Candidate } from '../service';
import type { CompiledS3 } from './compiled';
import type { S3Config } from './config';
import { birthOf } from './seed/birth';
import { openStore, type Store } from './store';

/** The store of a request's group, in the world of the request. */
export function storeOf({
  group,
  config,
  compiled,
  ports,
  now,
  world,
}: Candidate<S3Config, CompiledS3>): Store {
  return openStore({
    stub: ports.store(group.id),
    world,
    birth: birthOf(config, compiled.accounts, now),
  });
}

import type { ActingOperation } from '../../../engine/s3/access/actions/operation-actions';
import { S3Error } from '../../../engine/s3/s3-error';
import type { Asker } from '../../../engine/s3/store/asker';
import type { StoreCallName, StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { trustedAsker } from '../seed/trusted-asker';
import type { Store } from '../store';
import { storeOf } from '../store-of';
import type { Shelved } from './open-shelf';

/** The store as the owner of the group asks it: refused nothing for lack of access. */
export type ShelfCall = <Name extends StoreCallName>(
  name: Name,
  operation: ActingOperation,
  input: StoreInput<Name>,
) => Promise<StoreOutput<Name>>;

export function shelfCall(of: Shelved): ShelfCall {
  const store: Store = storeOf(of);
  return (name, operation, input) => store.call(name, ownerOf(of, operation), input);
}

export function ownerOf({ compiled, now }: Shelved, operation: ActingOperation): Asker {
  return trustedAsker(compiled.accounts, { now, operation });
}

/** What S3 says to it; whatever else goes wrong is thrown on. */
export function refusalOf(error: unknown): S3Error['refusal'] {
  if (error instanceof S3Error) return error.refusal;
  throw error;
}

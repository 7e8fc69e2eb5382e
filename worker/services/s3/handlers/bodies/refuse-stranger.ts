import type { Asker } from '../../../../engine/s3/store/asker';
import type { StoreInput } from '../../../../engine/s3/store/store-calls';
import type { S3Call } from '../../s3-call';

/** Who does not sign is told before the body whether it is wanted: such a client may wait for that. */
export async function refuseStranger(
  { caller, store }: Pick<S3Call, 'caller' | 'store'>,
  place: StoreInput<'reserveBlob'>,
  asker: Asker,
): Promise<void> {
  if (caller.kind !== 'anonymous') return;
  const { blob } = await store.call('reserveBlob', asker, place);
  await store.call('giveUpBlob', asker, { blob });
}

import { S3Error } from '../../engine/s3/s3-error';
import type { Asker } from '../../engine/s3/store/asker';
import type { StoreCallName, StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import type { StoreStub } from '../../engine/s3/store/store-port';
import type { Birth } from './seed/birth';

/** The store of a group in one world. */
export type Store = {
  /** Throws what S3 refuses. */
  call<Name extends StoreCallName>(
    name: Name,
    asker: Asker,
    input: StoreInput<Name>,
  ): Promise<StoreOutput<Name>>;
};

export type StorePlace = { stub: StoreStub; world: string; birth: Birth };

/** A world that nobody asked before is born first. */
export function openStore({ stub, world, birth }: StorePlace): Store {
  return {
    async call(name, asker, input) {
      const call = { world, name, asker, input };
      let answer = await stub.execute(call);
      if (!answer.ok && answer.refusal === null) {
        const calls = await birth.calls();
        await stub.execute({ world, name: 'bearWorld', asker: birth.asker, input: { calls } });
        answer = await stub.execute(call);
      }
      if (answer.ok) return answer.value;
      if (answer.refusal === null) throw new Error(`The world ${world} was not born.`);
      throw S3Error.of(answer.refusal);
    },
  };
}

import type { Refusal } from '../s3-error';
import type { Asker } from './asker';
import type { StoreCallName, StoreInput, StoreOutput } from './store-calls';

/** One thing that is asked of a store, in one transaction. */
export type StoreCall<Name extends StoreCallName = StoreCallName> = {
  groupId: string;
  world: string;
  name: Name;
  asker: Asker;
  input: StoreInput<Name>;
  /** Answered as if it were carried out; nothing of it stays. */
  isRehearsal?: boolean;
};

export type StoreAnswer<Value> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal }
  /** The world is not born: it has to be told first what it begins with. */
  | { ok: false; refusal: null };

/** The store of a group; the object behind it has all worlds. */
export type StoreStub = {
  execute<Name extends StoreCallName>(
    call: Omit<StoreCall<Name>, 'groupId'>,
  ): Promise<StoreAnswer<StoreOutput<Name>>>;
  /** Gives everything back: all worlds, and their bytes. */
  destroy(): Promise<void>;
};

/** A port: reaches the object, and wakes nothing by itself. */
export type OpenStore = (groupId: string) => StoreStub;

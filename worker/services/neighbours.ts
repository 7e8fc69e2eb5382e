import type { BearerVerdict } from './bearer-verdict';
import type { ObjectShelf } from './object-shelf';
import type { GroupIdentity } from './ports';
import type { ServiceContext } from './service';

/** A group as it is served now, in one world. */
export type Served<Config, Compiled> = Pick<
  ServiceContext<Config, Compiled>,
  'group' | 'config' | 'compiled' | 'ports' | 'now' | 'world'
>;

/** Another group of the same project. */
export type Neighbour = Pick<GroupIdentity, 'id' | 'slug' | 'name' | 'kind'>;

/** Of the request that needs the neighbour, or of the work that is due: its world, and its time by the project's clock. */
export type NeighbourMoment = { world: string; now: number };

/** What a neighbour does for others. Services do not know each other: what the kind does not do is null. */
export type OpenedNeighbour = {
  group: GroupIdentity;
  kind: string;
  judgeBearer: ((token: string) => Promise<BearerVerdict>) | null;
  shelf: ObjectShelf | null;
};

import type { GroupIdentity, Ports } from '../../ports';

/** What it takes to reach the bytes of a group's variants. */
export type VariantDesk = {
  group: GroupIdentity;
  ports: Pick<Ports, 'blobs' | 'neighbour'>;
  /** By the project's clock. */
  now: number;
};

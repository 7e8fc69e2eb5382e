import type { Provider } from '../provider/provider-of';
import type { Fresh } from './fresh';

/** An event as its vendor sends it, written after the vendor's documentation. */
export type Sample = {
  preset: Provider;
  name: string;
  /** What the vendor calls what has happened. */
  type: string;
  body(fresh: Fresh): unknown;
};

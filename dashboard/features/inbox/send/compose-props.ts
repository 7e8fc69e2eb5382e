import type { SetStoreFunction } from 'solid-js/store';
import type { WorldAt } from '../../../api/world-writes';
import type { Composed } from './composed';

/** Of all fields that put a message together. */
export type ComposeProps = {
  at: WorldAt;
  composed: Composed;
  onChange: SetStoreFunction<Composed>;
  /** What is missing is said from the first try on. */
  isTried: boolean;
};

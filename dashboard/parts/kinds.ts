import type { Component, JSX } from 'solid-js';
import IconBox from '~icons/lucide/package';
import IconRoute from '~icons/lucide/route';
import type { NewGroup } from '../api/group-queries';

export type Kind = NonNullable<NewGroup['kind']>;

export type KindView = {
  icon: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
  /** What its first page lists. */
  first: 'endpoints' | 'buckets';
  /** The pages of a group beside its first one, as they stand in its address. */
  sections: readonly ('data' | 'worlds')[];
};

/** How each kind of group is shown: a kind without a line here is a type error. */
const KIND_VIEWS: Record<Kind, KindView> = {
  http: { icon: IconRoute, first: 'endpoints', sections: ['data', 'worlds'] },
  s3: { icon: IconBox, first: 'buckets', sections: ['worlds'] },
};

/** A group answers its kind as a string; it is one that could be chosen when it was made. */
export function kindView(kind: string): KindView {
  return KIND_VIEWS[kind as Kind];
}

import IconBox from '~icons/lucide/package';
import IconRoute from '~icons/lucide/route';
import type { NewGroup } from '../api/group-queries';
import { type Icon, laterIcon } from './later-icon';

export type Kind = NonNullable<NewGroup['kind']>;

export type KindView = {
  icon: Icon;
  /** What its first page lists. */
  first: 'endpoints' | 'buckets' | 'overview';
  /** The pages of a group beside its first one, as they stand in its address. */
  sections: readonly (
    | 'data'
    | 'users'
    | 'sessions'
    | 'tokens'
    | 'keys'
    | 'inbox'
    | 'send'
    | 'jobs'
    | 'analysis'
    | 'worlds'
  )[];
};

/** How each kind of group is shown: a kind without a line here is a type error. */
const KIND_VIEWS: Record<Kind, KindView> = {
  http: { icon: IconRoute, first: 'endpoints', sections: ['data', 'worlds'] },
  auth: {
    icon: laterIcon('auth'),
    first: 'overview',
    sections: ['users', 'sessions', 'tokens', 'keys', 'worlds'],
  },
  webhooks: { icon: laterIcon('webhooks'), first: 'overview', sections: ['inbox', 'send', 'worlds'] },
  s3: { icon: IconBox, first: 'buckets', sections: ['worlds'] },
  images: { icon: laterIcon('images'), first: 'overview', sections: ['jobs', 'analysis', 'worlds'] },
};

/** A group answers its kind as a string; it is one that could be chosen when it was made. */
export function kindView(kind: string): KindView {
  return KIND_VIEWS[kind as Kind];
}

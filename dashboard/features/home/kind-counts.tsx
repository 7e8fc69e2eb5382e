import type { Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Kind } from '../../parts/kinds';
import { AuthCounts } from './auth-counts';
import { EventCounts } from './event-counts';
import { JobCounts } from './job-counts';
import { StoreCounts } from './store-counts';

/** How much is in a group, where that is no number of endpoints. */
const COUNTS: Record<Exclude<Kind, 'http'>, Component<{ groupId: string }>> = {
  auth: AuthCounts,
  webhooks: EventCounts,
  s3: StoreCounts,
  images: JobCounts,
};

export function KindCounts(props: { kind: string; groupId: string }) {
  // A group answers its kind as a string; it is one that could be chosen when it was made.
  return <Dynamic component={COUNTS[props.kind as keyof typeof COUNTS]} groupId={props.groupId} />;
}

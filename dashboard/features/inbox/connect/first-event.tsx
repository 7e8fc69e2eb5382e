import IconInbox from '~icons/lucide/inbox';
import { useGroup } from '../../../parts/group-frame';
import { EmptyState } from '../../../ui/empty-state';
import { Snippet } from '../../../ui/snippet';
import { clientsIn } from '../receiver-config';
import { connectionOf, firstClient } from './connection';
import { words } from './words';

/** Nothing has come yet: where to send it, and a line that does. Whoever runs it sees the inbox fill by itself. */
export function FirstEvent(props: { world: string; level: 2 | 3 }) {
  const { group } = useGroup();
  const connection = () => connectionOf(group(), firstClient(clientsIn(group().config)), props.world);
  return (
    <EmptyState
      title={words().waiting}
      level={props.level}
      icon={<IconInbox />}
      action={
        <div class="grid w-[min(72ch,calc(100vw-5.5rem))] max-w-full min-w-0 grid-cols-1 gap-2 text-left">
          <p class="font-medium text-label">{words().url}</p>
          <Snippet text={connection().url} label={words().url} />
          <p class="mt-2 font-medium text-label">{words().tryIt}</p>
          <Snippet text={connection().curl} label={words().plainCall} />
        </div>
      }
    >
      {words().waitingHint}
    </EmptyState>
  );
}

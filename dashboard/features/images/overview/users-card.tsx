import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import type { ImageStats } from '../../../api/image-queries';
import { number } from '../../../i18n/numbers';
import { BarList } from '../../../ui/bar-list';
import { Card } from '../../../ui/card';
import type { ImagesAddress } from '../create-images-address';
import { words } from './words';

const MOST = 4;

/** Who has most jobs; each leads to theirs. */
export function UsersCard(props: { stats: ImageStats; address: ImagesAddress }) {
  const navigate = useNavigate();
  return (
    <Card title={words().byUser}>
      <Show when={props.stats.by_user.length > 0} fallback={<p class="text-fg-muted">{words().nobody}</p>}>
        <div class="-mx-2 -mt-1">
          <BarList
            label={words().byUser}
            bars={props.stats.by_user.slice(0, MOST).map(({ user, jobs }) => ({
              key: user,
              text: <span translate="no">{user}</span>,
              value: jobs,
              shown: number(jobs),
            }))}
            onChoose={(user) => navigate(props.address.hrefOf('jobs', { user }))}
          />
        </div>
      </Show>
    </Card>
  );
}

import { useNavigate } from '@solidjs/router';
import type { ImageStats } from '../../../api/image-queries';
import { number } from '../../../i18n/numbers';
import { BarList } from '../../../ui/bar-list';
import { Card } from '../../../ui/card';
import type { ImagesAddress } from '../create-images-address';
import { STATUS_TONES, STATUSES } from '../job-status';
import { words as images } from '../words';
import { words } from './words';

/** How many jobs are at what; each leads to them. */
export function StatusCard(props: { stats: ImageStats; address: ImagesAddress }) {
  const navigate = useNavigate();
  return (
    <Card title={words().byStatus}>
      <div class="-mx-2 -mt-1">
        <BarList
          label={words().byStatus}
          bars={STATUSES.map((status) => ({
            key: status,
            text: images().statuses[status],
            value: props.stats.jobs[status],
            shown: number(props.stats.jobs[status]),
            tone: STATUS_TONES[status],
          }))}
          onChoose={(status) => navigate(props.address.hrefOf('jobs', { status }))}
        />
      </div>
    </Card>
  );
}

import type { ImageStats } from '../../../api/image-queries';
import { bytes } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { ChaosFigure } from '../../../parts/group-card/chaos-figure';
import { RequestsFigure } from '../../../parts/group-card/requests-figure';
import { Stat } from '../../../ui/stat';
import type { ImagesAddress } from '../create-images-address';
import { words } from './words';

/** The API in five figures. */
export function ImageFigures(props: { stats: ImageStats | undefined; address: ImagesAddress }) {
  const shown = (count: number | undefined) => (count === undefined ? '…' : number(count));
  const underWay = () => (props.stats?.jobs.queued ?? 0) + (props.stats?.jobs.processing ?? 0);

  return (
    <section
      aria-label={words().figures}
      class="mt-4 grid grid-cols-2 gap-4 xl:grid-cols-5 [&>:last-child]:max-xl:col-span-full"
    >
      <Stat
        label={words().jobs}
        value={shown(props.stats?.total)}
        note={<span class={underWay() > 0 ? 'text-info' : ''}>{words().underWay(underWay())}</span>}
        href={props.address.hrefOf('jobs')}
      />
      <Stat
        label={words().lastHour}
        value={shown(props.stats?.uploads.last_hour)}
        note={words().lastDay(props.stats?.uploads.last_day ?? 0)}
      />
      <Stat
        label={words().stored}
        value={props.stats === undefined ? '…' : bytes(props.stats.stored_bytes)}
        note={words().variants(props.stats?.variants ?? 0)}
      />
      <RequestsFigure />
      <ChaosFigure place={props.address} />
    </section>
  );
}

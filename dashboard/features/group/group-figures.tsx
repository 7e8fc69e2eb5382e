import { summaryQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { number } from '../../i18n/numbers';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { Sparkline } from '../../ui/sparkline';
import { Stat } from '../../ui/stat';
import { ChaosFigure } from './chaos-figure';
import type { Place } from './create-place';
import { words } from './words';

/** The group in three figures. */
export function GroupFigures(props: { place: Place }) {
  const { project } = useProject();
  const { group } = useGroup();
  const summary = useQuery(() => summaryQuery(project().id));
  const figures = () => summary.data?.by_group.find(({ group_id }) => group_id === group().id);
  const traffic = () => figures()?.traffic;
  const shown = (count: number | undefined) => (count === undefined ? '…' : number(count));
  const live = (more = '') => paths.live(project().slug, `group:${group().slug}${more}`);
  const missed = () => traffic()?.unmatched ?? 0;
  const note = () => {
    if (missed() > 0) return words().unmatched(missed());
    return traffic()?.count ? words().allMatched : undefined;
  };

  return (
    <section aria-label={words().figures} class="mt-4 grid grid-cols-2 gap-4 xl:grid-cols-3">
      <Stat label={words().endpoints} value={shown(figures()?.parts.endpoints)} />
      <Stat
        label={words().requests}
        value={shown(traffic()?.count)}
        note={note()}
        href={live(missed() > 0 ? ' outcome:unmatched' : '')}
      >
        <Sparkline values={traffic()?.points ?? []} label={words().byHour} />
      </Stat>
      <div class="grid max-xl:col-span-2">
        <ChaosFigure place={props.place} />
      </div>
    </section>
  );
}

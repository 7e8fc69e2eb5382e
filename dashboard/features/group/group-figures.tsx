import { summaryQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { number } from '../../i18n/numbers';
import { ChaosFigure } from '../../parts/group-card/chaos-figure';
import { RequestsFigure } from '../../parts/group-card/requests-figure';
import { useGroup } from '../../parts/group-frame';
import { useProject } from '../../parts/project-frame';
import { Stat } from '../../ui/stat';
import type { Place } from './create-place';
import { words } from './words';

/** The group in three figures. */
export function GroupFigures(props: { place: Place }) {
  const { project } = useProject();
  const { group } = useGroup();
  const summary = useQuery(() => summaryQuery(project().id));
  const endpoints = () =>
    summary.data?.by_group.find(({ group_id }) => group_id === group().id)?.parts.endpoints;

  return (
    <section aria-label={words().figures} class="mt-4 grid grid-cols-2 gap-4 xl:grid-cols-3">
      <Stat label={words().endpoints} value={endpoints() === undefined ? '…' : number(endpoints() ?? 0)} />
      <RequestsFigure />
      <div class="grid max-xl:col-span-2">
        <ChaosFigure place={props.place} />
      </div>
    </section>
  );
}

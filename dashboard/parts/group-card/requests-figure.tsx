import { summaryQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { number } from '../../i18n/numbers';
import { Sparkline } from '../../ui/sparkline';
import { Stat } from '../../ui/stat';
import { useGroup } from '../group-frame';
import { paths } from '../paths';
import { useProject } from '../project-frame';
import { words } from './words';

/** How much was asked of the group in the last day; leads to what nobody answered, where there is any. */
export function RequestsFigure() {
  const { project } = useProject();
  const { group } = useGroup();
  const summary = useQuery(() => summaryQuery(project().id));
  const traffic = () => summary.data?.by_group.find(({ group_id }) => group_id === group().id)?.traffic;
  const missed = () => traffic()?.unmatched ?? 0;
  const live = () =>
    paths.live(project().slug, `group:${group().slug}${missed() > 0 ? ' outcome:unmatched' : ''}`);
  const note = () => {
    if (missed() > 0) return words().unmatched(missed());
    return traffic()?.count ? words().allMatched : undefined;
  };

  return (
    <Stat
      label={words().requests}
      value={traffic() === undefined ? '…' : number(traffic()?.count ?? 0)}
      note={note()}
      href={live()}
    >
      <Sparkline values={traffic()?.points ?? []} label={words().byHour} />
    </Stat>
  );
}

import type { ProjectSummary } from '../../api/project-queries';
import { number } from '../../i18n/numbers';
import { paths } from '../../parts/paths';
import { Sparkline } from '../../ui/sparkline';
import { Stat } from '../../ui/stat';
import { words } from './words';

type Props = { project: string; groups: number; summary: ProjectSummary | undefined };

/** The project in four numbers. */
export function Figures(props: Props) {
  const traffic = () => props.summary?.traffic;
  const shown = (value: number | undefined) => (value === undefined ? '…' : number(value));
  const byHour = () => traffic()?.points.map(({ count }) => count) ?? [];

  return (
    <section aria-label={words().figures} class="mt-4 grid grid-cols-2 gap-4 xl:grid-cols-4">
      <Stat label={words().groups} value={number(props.groups)} />
      <Stat
        label={words().endpoints}
        value={shown(props.summary?.parts.endpoints ?? (props.summary ? 0 : undefined))}
      />
      <Stat label={words().requests} value={shown(traffic()?.count)} href={paths.live(props.project)}>
        <Sparkline values={byHour()} label={words().byHour} class="h-6 w-full" />
      </Stat>
      <Stat
        label={words().unmatched}
        value={shown(traffic()?.unmatched)}
        note={traffic()?.unmatched === 0 ? words().allMatched : words().unmatchedNote}
        href={paths.live(props.project, 'outcome:unmatched')}
      />
    </section>
  );
}

import type { WebhookStats } from '../../../api/webhook-queries';
import { bytes } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { ChaosFigure } from '../../../parts/group-card/chaos-figure';
import { RequestsFigure } from '../../../parts/group-card/requests-figure';
import type { SheetPlace } from '../../../parts/group-card/sheet-place';
import { Stat } from '../../../ui/stat';
import { words } from './words';

type Props = {
  stats: WebhookStats | undefined;
  place: SheetPlace;
  inboxHref: string;
  invalidHref: string;
};

/** The inbox in four figures. */
export function InboxFigures(props: Props) {
  const shown = (count: number | undefined) => (count === undefined ? '…' : number(count));
  const refused = () => {
    const verdicts = props.stats?.by_verdict;
    return verdicts && verdicts.invalid + verdicts.stale;
  };
  return (
    <section aria-label={words().figures} class="mt-4 grid grid-cols-2 gap-4 xl:grid-cols-4">
      <Stat
        label={words().events}
        value={shown(props.stats?.total)}
        note={props.stats && bytes(props.stats.size_bytes)}
        href={props.inboxHref}
      />
      <Stat
        label={words().badlySigned}
        value={<span class={(refused() ?? 0) > 0 ? 'text-danger' : ''}>{shown(refused())}</span>}
        note={props.stats?.by_verdict.stale ? words().staleOf(props.stats.by_verdict.stale) : undefined}
        href={props.invalidHref}
      />
      <RequestsFigure />
      <ChaosFigure place={props.place} />
    </section>
  );
}

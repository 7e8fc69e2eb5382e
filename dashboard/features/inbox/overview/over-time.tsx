import type { WebhookStats } from '../../../api/webhook-queries';
import { dateTime } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { useProject } from '../../../parts/project-frame';
import { Bars } from '../../../ui/bars';
import { Card } from '../../../ui/card';
import { projectNow } from '../list/time-range';
import { words } from './words';

const HOUR_MS = 3_600_000;
const HOURS = 24;

/** How many came in each hour of the last day. */
export function OverTime(props: { stats: WebhookStats }) {
  const { project } = useProject();
  const bars = () => {
    const now = projectNow(project().settings.clock, Date.now());
    const last = Math.floor(now / HOUR_MS) * HOUR_MS;
    const counts = new Map(props.stats.over_time.map(({ at, count }) => [Date.parse(at), count]));
    return Array.from({ length: HOURS }, (_, index) => {
      const at = last - (HOURS - 1 - index) * HOUR_MS;
      const value = counts.get(at) ?? 0;
      return { value, label: words().atTime(dateTime(at), number(value)) };
    });
  };
  return (
    <Card title={words().overTime}>
      <Bars label={words().overTime} bars={bars()} class="h-24 w-full" />
    </Card>
  );
}

import { createSignal } from 'solid-js';
import { BarList } from '../../../dashboard/ui/bar-list';
import { Bars } from '../../../dashboard/ui/bars';
import { Card } from '../../../dashboard/ui/card';
import { Sparkline } from '../../../dashboard/ui/sparkline';
import { Stat } from '../../../dashboard/ui/stat';
import { TimeSeries } from '../../../dashboard/ui/time-series';
import { Shelf } from './shelf';

const HOURS = Array.from({ length: 24 }, (_, hour) =>
  Math.round(60 + 50 * Math.sin(hour / 3) + (hour % 5) * 6),
);
const TIMES = HOURS.map((_, hour) => 1_760_000_000 + hour * 3_600);

export function Figures() {
  const [chosen, setChosen] = createSignal<string>();
  return (
    <Shelf title="Figures">
      <div class="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <Stat label="Groups" value="12" href="#groups" note="3 kinds" />
        <Stat label="Endpoints" value="148" note="19 without a description" />
        <Stat label="Requests in 24 h" value="9,312" note="12% more than the day before">
          <Sparkline values={HOURS} label="Requests by the hour, most at 5 in the morning" />
        </Stat>
        <Stat label="Unmatched" value="7" href="#unmatched" note="the last one 3 minutes ago">
          <Sparkline values={[0, 0, 2, 1, 0, 4]} tone="danger" label="Unmatched by the hour" />
        </Stat>
      </div>
      <div class="grid gap-4 lg:grid-cols-2">
        <Card title="Requests by the hour">
          <Bars
            label="Requests by the hour"
            bars={HOURS.map((value, hour) => ({
              value,
              label: `${hour}:00, ${value}`,
              tone: hour === 7 ? 'danger' : 'accent',
            }))}
          />
        </Card>
        <Card title="Event types">
          <BarList
            label="Event types"
            bars={[
              { key: 'paid', text: 'invoice.paid', value: 41, shown: '41', isChosen: chosen() === 'paid' },
              {
                key: 'failed',
                text: 'invoice.failed',
                value: 12,
                shown: '12',
                tone: 'danger',
                isChosen: chosen() === 'failed',
              },
              { key: 'made', text: 'customer.created', value: 3, shown: '3', isChosen: chosen() === 'made' },
            ]}
            onChoose={setChosen}
          />
        </Card>
      </div>
      <Card title="Latency">
        <TimeSeries
          label="Milliseconds by the hour, the median and the slowest twentieth"
          times={TIMES}
          series={[
            { name: 'median', values: HOURS, tone: 'accent' },
            { name: 'slowest twentieth', values: HOURS.map((value) => value * 2), tone: 'warning' },
          ]}
        />
      </Card>
    </Shelf>
  );
}

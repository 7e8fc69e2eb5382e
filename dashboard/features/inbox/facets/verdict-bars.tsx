import type { WebhookStats } from '../../../api/webhook-queries';
import { number } from '../../../i18n/numbers';
import { BarList } from '../../../ui/bar-list';
import { VERDICT_TONES, VERDICTS } from '../verdicts';
import { words } from '../words';

type Props = {
  stats: WebhookStats;
  chosen: string | undefined;
  onChoose: (verdict: string | undefined) => void;
};

/** How well the events were signed; each bar is a filter. */
export function VerdictBars(props: Props) {
  return (
    <BarList
      label={words().signatures}
      bars={VERDICTS.map((verdict) => ({
        key: verdict,
        text: words().verdicts[verdict],
        value: props.stats.by_verdict[verdict],
        shown: number(props.stats.by_verdict[verdict]),
        tone: VERDICT_TONES[verdict],
        isChosen: verdict === props.chosen,
      }))}
      onChoose={(verdict) => props.onChoose(verdict === props.chosen ? undefined : verdict)}
    />
  );
}

import { Show } from 'solid-js';
import type { WebhookStats } from '../../../api/webhook-queries';
import { number } from '../../../i18n/numbers';
import { BarList } from '../../../ui/bar-list';
import { words } from '../words';

type Props = {
  stats: WebhookStats;
  chosen: string | undefined;
  /** No more than these, the most frequent ones. */
  most?: number | undefined;
  onChoose: (type: string | undefined) => void;
};

/** How the events spread over their types; each bar is a filter. */
export function TypeBars(props: Props) {
  const named = () =>
    props.stats.by_type.flatMap(({ type, count }) => (type === null ? [] : [{ type, count }]));
  const nameless = () => props.stats.by_type.find(({ type }) => type === null)?.count ?? 0;
  return (
    <>
      <BarList
        label={words().types}
        bars={named()
          .slice(0, props.most)
          .map(({ type, count }) => ({
            key: type,
            text: (
              <span class="font-mono text-mono" translate="no">
                {type}
              </span>
            ),
            value: count,
            shown: number(count),
            isChosen: type === props.chosen,
          }))}
        onChoose={(type) => props.onChoose(type === props.chosen ? undefined : type)}
      />
      <Show when={nameless() > 0}>
        <p class="px-2 text-fg-subtle text-label">{words().withoutType(nameless())}</p>
      </Show>
    </>
  );
}

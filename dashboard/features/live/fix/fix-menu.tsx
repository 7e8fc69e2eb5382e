import { Show } from 'solid-js';
import IconWrench from '~icons/lucide/wrench';
import type { ExchangeAnswer } from '../../../api/log-queries';
import type { Check } from '../../../parts/exchange/check-table';
import type { EndpointName } from '../../../parts/exchange/why';
import { Menu } from '../../../ui/menu';
import { words } from '../words';
import { fixText, patternOf, type Way, waysFor } from './fix';

type Exchange = ExchangeAnswer['exchange'];

type Props = {
  exchange: Exchange;
  check: Check;
  endpoint: EndpointName;
  reason: string | undefined;
  onChoose: (fix: string) => void;
};

/** Ways to have the endpoint take what it did not. */
export function FixMenu(props: Props) {
  const ways = () => waysFor(props.check, props.exchange, props.endpoint);

  return (
    <Show when={ways().length > 0}>
      <Menu
        look="plain"
        align="end"
        icon={<IconWrench />}
        label={words().fix}
        reason={props.reason}
        class="min-h-7!"
        items={ways().map((way) => ({
          text: wayText(way, props.exchange),
          onSelect: () =>
            props.onChoose(fixText({ endpointId: props.endpoint.id, way, part: props.check.part })),
        }))}
      />
    </Show>
  );
}

export function wayText(way: Way, { method, path }: Exchange): string {
  const { ways } = words();
  if (way === 'path') return ways.path(path);
  if (way === 'pattern') return ways.path(patternOf(path));
  return way === 'method' ? ways.method(method) : ways[way];
}

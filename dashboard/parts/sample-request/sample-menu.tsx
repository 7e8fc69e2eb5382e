import { createMemo } from 'solid-js';
import type { NewEndpoint } from '../../api/endpoint-queries';
import { lastExchangesQuery, type SentRequest } from '../../api/endpoint-tries';
import { useQuery } from '../../api/query/use-query';
import { ago } from '../../i18n/format';
import { Menu } from '../../ui/menu';
import type { MenuEntry, MenuItem } from '../../ui/menu-entry';
import { type FailingSample, failingSamples } from './failing-samples';
import { AUTOMATIC, isAutomatic, type Sample } from './sample';
import { sampleOfExchange } from './sample-of-exchange';
import { words } from './words';

type Props = {
  projectId: string;
  /** Of a saved endpoint: its last requests are offered. */
  endpointId: string | undefined;
  endpoint: Pick<NewEndpoint, 'path' | 'params' | 'headers' | 'body'>;
  sample: Sample;
  /** A request that keeps the contract. */
  fitting: SentRequest | undefined;
  onChoose: (sample: Sample) => void;
};

/** Requests to begin with: the endpoint's own, those that break its contract, and the last of the log. */
export function SampleMenu(props: Props) {
  const last = useQuery(() => ({
    ...lastExchangesQuery(props.projectId, props.endpointId ?? ''),
    enabled: props.endpointId !== undefined,
  }));
  const key = (sample: Sample) => JSON.stringify(sample);
  const item = (text: string, sample: Sample): MenuItem => ({
    text,
    isChosen: key(sample) === key(props.sample),
    onSelect: () => props.onChoose(sample),
  });

  const failing = createMemo((): MenuItem[] =>
    (props.fitting ? failingSamples(props.endpoint, props.fitting) : []).map((one) =>
      item(nameOf(one), one.sample),
    ),
  );
  const logged = createMemo((): MenuItem[] =>
    (last.data ?? []).flatMap((exchange) => {
      const sample = sampleOfExchange(exchange);
      const request = `${exchange.method} ${sample?.path ?? ''}`;
      return sample ? [item(words().logged(request, String(exchange.status), ago(exchange.at)), sample)] : [];
    }),
  );
  const items = (): MenuEntry[] => [
    item(words().automatic, AUTOMATIC),
    ...withLine(failing()),
    ...withLine(logged()),
  ];
  const chosen = () =>
    isAutomatic(props.sample)
      ? words().automatic
      : ([...failing(), ...logged()].find(({ isChosen }) => isChosen)?.text ?? words().edited);

  return (
    <Menu
      look="quiet"
      align="end"
      class="max-w-full"
      label={`${words().choose}: ${chosen()}`}
      items={items()}
    />
  );
}

function withLine(items: MenuItem[]): MenuEntry[] {
  return items.length === 0 ? [] : ['line', ...items];
}

function nameOf({ how, part, name }: FailingSample): string {
  if (part === 'body') return name === '' ? words().missingBody : words().missingProperty(name);
  if (part === 'header') return how === 'missing' ? words().missingHeader(name) : words().wrongHeader(name);
  return how === 'missing' ? words().missingParam(name) : words().wrongParam(name);
}

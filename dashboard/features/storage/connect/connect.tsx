import { createSignal, Show } from 'solid-js';
import { useGroup } from '../../../parts/group-frame';
import { accountsIn } from '../../../parts/store-accounts';
import { Select } from '../../../ui/select';
import { Snippet } from '../../../ui/snippet';
import { TabPanel, Tabs } from '../../../ui/tabs';
import { regionIn } from '../store-config';
import { CLIENT_NAMES, CLIENTS, type Client, snippetOf } from './snippets';
import { words } from './words';

type Props = {
  bucket: string;
  client: string | undefined;
  /** Has the focus when a dialog opens around it. */
  isFirst?: boolean;
  onChoose: (client: string) => void;
};

/** A call that lists a bucket, as each client makes it, to be run as it stands here. */
export function Connect(props: Props) {
  const { group } = useGroup();
  const [chosenKey, setChosenKey] = createSignal<string>();
  const client = (): Client => CLIENTS.find((each) => each === props.client) ?? 'aws';
  const pairs = () =>
    accountsIn(group().config).flatMap(({ name, keys = [] }) => keys.map((pair) => ({ ...pair, name })));
  const pair = () => pairs().find(({ access_key }) => access_key === chosenKey()) ?? pairs()[0];
  const text = () =>
    snippetOf(client(), {
      endpoint: group().base_url,
      region: regionIn(group().config),
      accessKey: pair()?.access_key ?? '',
      secretKey: pair()?.secret_key ?? '',
      bucket: props.bucket,
    });

  return (
    <>
      <p class="text-fg-muted">{words().about}</p>
      <Show when={pairs().length > 1}>
        <Select
          label={words().as}
          value={pair()?.access_key ?? ''}
          options={pairs().map(({ name, access_key }) => ({
            value: access_key,
            text: words().keyOf(access_key, name),
          }))}
          onChange={setChosenKey}
        />
      </Show>
      <Show when={pairs().length > 0} fallback={<p>{words().noKeys}</p>}>
        <div class="grid min-w-0 grid-cols-1 gap-3">
          <div class="min-w-0" translate="no">
            <Tabs
              name="connect"
              isFirst={props.isFirst}
              label={words().clients}
              tabs={CLIENTS.map((each) => ({ key: each, text: CLIENT_NAMES[each] }))}
              chosen={client()}
              onChoose={props.onChoose}
            />
          </div>
          <TabPanel name="connect" chosen={client()} class="grid min-w-0 grid-cols-1 gap-2">
            <Snippet text={text()} label={words().snippet(CLIENT_NAMES[client()])} />
          </TabPanel>
        </div>
      </Show>
    </>
  );
}

import { createSignal, For, Show } from 'solid-js';
import IconEye from '~icons/lucide/eye';
import IconEyeOff from '~icons/lucide/eye-off';
import { useQuery } from '../../../api/query/use-query';
import { storeQuery } from '../../../api/store-queries';
import { MAIN_WORLD } from '../../../api/world-queries';
import { useGroup } from '../../../parts/group-frame';
import { accountsIn, type KeyPair } from '../../../parts/store-accounts';
import { ActionButton } from '../../../ui/action-button';
import { Card } from '../../../ui/card';
import { CopyIcon } from '../../../ui/copy-icon';
import { IconButton } from '../../../ui/icon-button';
import { words } from './words';

const MASK = '••••••••';

/** Who may own buckets, and the keys that their requests are signed with. */
export function AccountsCard(props: { reason: string | undefined; onEdit: () => void }) {
  const { group } = useGroup();
  const store = useQuery(() => storeQuery({ groupId: group().id, world: MAIN_WORLD }));
  const idOf = (name: string) => store.data?.accounts.find((account) => account.name === name)?.id;

  return (
    <Card
      title={words().accounts}
      actions={
        <ActionButton look="quiet" reason={props.reason} onPress={props.onEdit}>
          {words().changeAccounts}
        </ActionButton>
      }
    >
      <ul class="grid gap-4">
        <For each={accountsIn(group().config)}>
          {(account) => (
            <li class="grid min-w-0 gap-1">
              <p class="font-medium [overflow-wrap:anywhere]" translate="no">
                {account.name}
              </p>
              <Show when={idOf(account.name)}>
                {(id) => (
                  <p class="flex min-w-0 items-center gap-1 text-fg-muted text-label">
                    <span class="shrink-0">{words().canonicalId}</span>
                    <code class="min-w-0 truncate font-mono">{id()}</code>
                    <CopyIcon text={id()} label={words().copyId(account.name)} />
                  </p>
                )}
              </Show>
              <For each={account.keys ?? []}>{(pair) => <Keys pair={pair} />}</For>
              <Show when={(account.keys ?? []).length === 0}>
                <p class="text-fg-muted text-label">{words().noKeys}</p>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Card>
  );
}

function Keys(props: { pair: KeyPair }) {
  const [isShown, setShown] = createSignal(false);
  const name = () => props.pair.access_key;
  const secret = () => (isShown() ? props.pair.secret_key : MASK);

  return (
    <dl class="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 rounded-control bg-raised px-3 py-1">
      <dt class="text-fg-muted text-label">{words().accessKey}</dt>
      <dd class="min-w-0">
        <code class="block truncate font-mono text-mono">{name()}</code>
      </dd>
      <dd class="justify-self-end">
        <CopyIcon text={name()} label={words().copyAccessKey(name())} />
      </dd>
      <dt class="text-fg-muted text-label">{words().secretKey}</dt>
      <dd class="min-w-0">
        <code class="block truncate font-mono text-mono" data-secret>
          {secret()}
        </code>
      </dd>
      <dd class="flex justify-self-end">
        <IconButton
          label={isShown() ? words().hideSecret(name()) : words().showSecret(name())}
          icon={
            <Show when={isShown()} fallback={<IconEye />}>
              <IconEyeOff />
            </Show>
          }
          onPress={() => setShown(!isShown())}
        />
        <CopyIcon text={secret()} label={words().copySecret(name())} />
      </dd>
    </dl>
  );
}

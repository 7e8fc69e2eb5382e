import { createSignal, Show } from 'solid-js';
import { useQuery } from '../../../api/query/use-query';
import { statsQuery } from '../../../api/webhook-queries';
import { useGroup } from '../../../parts/group-frame';
import { Select } from '../../../ui/select';
import { Snippet } from '../../../ui/snippet';
import { TextField } from '../../../ui/text-field';
import { clientsIn } from '../receiver-config';
import { connectionOf, firstClient } from './connection';
import { ReadingAccess } from './reading-access';
import { SignedExample } from './signed-example';
import { words } from './words';

const OTHER = '';
const NAME = /^[A-Za-z0-9._~-]{1,100}$/;

/** Where each client sends to, with lines that work as they are printed. */
export function Connect(props: { world: string }) {
  const { group } = useGroup();
  const stats = useQuery(() => statsQuery({ groupId: group().id, world: props.world }));
  const clients = () => [
    ...new Set([
      ...clientsIn(group().config),
      ...(stats.data?.by_client ?? []).map(({ client_id }) => client_id),
    ]),
  ];
  const [chosen, setChosen] = createSignal<string>();
  const [typed, setTyped] = createSignal('');
  const isOther = () => chosen() === OTHER || clients().length === 0;
  const isNamed = () => NAME.test(typed());
  const client = () => {
    if (isOther()) return isNamed() ? typed() : firstClient(clients());
    return chosen() ?? firstClient(clients());
  };
  const connection = () => connectionOf(group(), client(), props.world);

  return (
    <div class="grid min-w-0 grid-cols-1 gap-4">
      <div class="grid items-start gap-3 sm:grid-cols-2">
        <Show when={clients().length > 0}>
          <Select
            label={words().client}
            value={isOther() ? OTHER : client()}
            options={[
              ...clients().map((value) => ({ value, text: value })),
              { value: OTHER, text: words().otherClient },
            ]}
            onChange={setChosen}
          />
        </Show>
        <Show when={isOther()}>
          <TextField
            label={words().clientName}
            hint={words().clientHint}
            error={typed() === '' || isNamed() ? undefined : words().clientBad}
            placeholder={firstClient(clients())}
            isMono
            value={typed()}
            onInput={setTyped}
          />
        </Show>
      </div>
      <section class="grid min-w-0 grid-cols-1 gap-2">
        <h3 class="font-semibold">{words().url}</h3>
        <Snippet text={connection().url} label={words().url} />
        <p class="text-fg-muted">{words().urlHint}</p>
      </section>
      <section class="grid min-w-0 grid-cols-1 gap-2">
        <h3 class="font-semibold">{words().plain}</h3>
        <Snippet text={connection().curl} label={words().plainCall} />
      </section>
      <SignedExample client={client()} world={props.world} />
      <ReadingAccess world={props.world} />
    </div>
  );
}

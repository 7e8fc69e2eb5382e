import { createEffect, on, Show } from 'solid-js';
import IconSearch from '~icons/lucide/search-code';
import type { MadeToken } from '../../../api/auth-writes';
import { shellWord } from '../../../api/curl-line';
import { useGroup } from '../../../parts/group-frame';
import { ActionButton } from '../../../ui/action-button';
import { Banner } from '../../../ui/banner';
import { Card } from '../../../ui/card';
import { Snippet } from '../../../ui/snippet';
import { StatusMark } from '../../../ui/status-mark';
import { TextField } from '../../../ui/text-field';
import { TokenCountdown } from '../token-countdown';
import type { TeamApi } from './create-team-api';
import { EXPECTED } from './token-kinds';
import { unnamedIn } from './unnamed';
import { words } from './words';

type Props = { made: MadeToken; api: TeamApi; onDecode: (token: string) => void };

/** A token, what an API should answer to it, and the call that shows whether it does. */
export function MadeCard(props: Props) {
  const { group } = useGroup();
  let place: HTMLDivElement | undefined;
  const kind = () => props.made.kind;
  const unnamed = () => unnamedIn(group().config, kind());
  const call = () =>
    `curl -i ${shellWord(props.api.url())} \\\n  -H ${shellWord(`Authorization: Bearer ${props.made.token}`)}`;

  // The button that made it may be far below.
  createEffect(
    on(
      () => props.made,
      () => queueMicrotask(() => place?.scrollIntoView({ block: 'nearest' })),
    ),
  );

  return (
    <div ref={place} class="min-w-0 scroll-my-16">
      <Card
        title={words().madeTitle(words().kinds[kind()].title)}
        actions={<TokenCountdown claims={props.made.claims} />}
      >
        <Snippet text={props.made.token} label={words().theToken} />
        <div
          role="status"
          class="flex min-w-0 items-start gap-2 rounded-control bg-raised p-3"
          data-expected={EXPECTED[kind()]}
        >
          <StatusMark status={EXPECTED[kind()]} look="chip" />
          <p class="min-w-0">
            <span class="font-medium">{words().shouldAnswer}</span> {words().kinds[kind()].expected}
          </p>
        </div>
        <Show when={unnamed()}>{(what) => <Banner tone="info">{words().unnamed[what()]}</Banner>}</Show>
        <TextField
          label={words().yourApi}
          hint={words().yourApiHint}
          placeholder={props.api.own()}
          value={props.api.told()}
          isMono
          autocomplete="off"
          onInput={props.api.set}
        />
        <Snippet text={call()} label={words().theCall} />
        <div>
          <ActionButton icon={<IconSearch />} onPress={() => props.onDecode(props.made.token)}>
            {words().lookInside}
          </ActionButton>
        </div>
      </Card>
    </div>
  );
}

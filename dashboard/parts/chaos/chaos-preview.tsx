import { useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from 'solid-js';
import IconDice from '~icons/lucide/dices';
import {
  type ChaosPreview as Answer,
  type ChaosSettings,
  type ChaosWish,
  chaosPreviewQuery,
} from '../../api/chaos-preview';
import { ProblemError } from '../../api/problem-error';
import { useQuery } from '../../api/query/use-query';
import { IconButton } from '../../ui/icon-button';
import { Skeleton } from '../../ui/skeleton';
import { TextField } from '../../ui/text-field';
import { ChaosDots } from './chaos-dots';
import { chaosSentence } from './chaos-sentence';
import { words } from './words';

const PAUSE_MS = 250;
const FIRST_SEED = 'stage';
const SEED = /^[\w-]{1,56}$/;

type Props = {
  groupId: string;
  /** What is typed: `chaos` of a group, `endpoint_chaos` of an endpoint. */
  wish: ChaosWish;
  /** Of the group that an endpoint is in: what it inherits. */
  inherited?: ChaosSettings | undefined;
};

/** Chaos as a sentence and as a hundred dots, drawn by the engine's own dice. */
export function ChaosPreview(props: Props) {
  const [search, setSearch] = useSearchParams<{ dice?: string }>();
  const seed = () => (search.dice && SEED.test(search.dice) ? search.dice : FIRST_SEED);
  const [typed, setTyped] = createSignal(seed());
  const wish = createSettled(() => JSON.stringify(props.wish));
  const preview = useQuery(() => chaosPreviewQuery(props.groupId, JSON.parse(wish()), seed()));
  /** Settings that are not valid for a moment leave the last dots. */
  const shown = createMemo<Answer | undefined>((before) => preview.data ?? before);
  const isInvalid = () => preview.error instanceof ProblemError && preview.error.status === 400;

  function draw(next: string): void {
    setTyped(next);
    if (SEED.test(next)) setSearch({ dice: next }, { replace: true });
  }

  function sentence(): string {
    const own = props.wish.endpoint_chaos;
    if (own?.mode === 'off') return words().off;
    return chaosSentence((own?.mode === 'own' ? own : (props.wish.chaos ?? props.inherited)) ?? {});
  }

  return (
    <section aria-label={words().preview} class="grid min-w-0 gap-3 rounded-card bg-raised p-4">
      <p class="font-medium" data-sentence>
        {sentence()}
      </p>
      <Show when={shown()} fallback={<Skeleton class="h-28" />}>
        {(answer) => <ChaosDots requests={answer().requests} />}
      </Show>
      <Show when={preview.isError}>
        <p role="status" class="text-fg-muted">
          {isInvalid() ? words().notValid : words().failed}
        </p>
      </Show>
      <TextField
        class="max-w-60"
        label={words().seed}
        hint={words().seedHint}
        error={SEED.test(typed()) ? undefined : words().wrongSeed}
        value={typed()}
        onInput={draw}
        isMono
        after={<IconButton label={words().another} icon={<IconDice />} onPress={() => draw(newSeed())} />}
      />
    </section>
  );
}

function newSeed(): string {
  return Math.random().toString(36).slice(2, 8);
}

/** What is typed, when it has not changed for a moment. */
function createSettled(value: () => string): () => string {
  const [settled, setSettled] = createSignal(value());
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      value,
      (now) => {
        clearTimeout(timer);
        timer = setTimeout(() => setSettled(now), PAUSE_MS);
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return settled;
}

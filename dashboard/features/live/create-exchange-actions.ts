import { useMutation, useQueryClient } from '@tanstack/solid-query';
import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import {
  codeQuery,
  deleteExchange,
  exchangeQuery,
  makeEndpoint,
  type ReplayWish,
  replayExchange,
} from '../../api/log-queries';

export type ExchangeActions = ReturnType<typeof createExchangeActions>;

type Wish = { projectId: string; id: Accessor<string | undefined>; onDeleted: (id: string) => void };

/** What can be done with the exchange that is open, by button or by key. */
export function createExchangeActions({ projectId, id, onDeleted }: Wish) {
  const cache = useQueryClient();
  const [copied, setCopied] = createSignal<'copied' | 'failed'>();
  const [isAsking, setAsking] = createSignal(false);

  const replay = useMutation(() => ({
    mutationFn: (asked: { id: string; wish: ReplayWish }) => replayExchange(projectId, asked.id, asked.wish),
  }));
  const make = useMutation(() => ({
    mutationFn: (asked: { id: string; groupId: string }) => makeEndpoint(asked.groupId, asked.id),
  }));
  const remove = useMutation(() => ({
    mutationFn: (asked: string) => deleteExchange(projectId, asked),
    onSuccess: (_, deleted) => {
      setAsking(false);
      cache.removeQueries({ queryKey: exchangeQuery(projectId, deleted).queryKey });
      onDeleted(deleted);
    },
  }));

  async function copyCurl(): Promise<void> {
    const asked = id();
    if (asked === undefined) return;
    try {
      const code = await cache.ensureQueryData(codeQuery(projectId, asked, 'curl'));
      await navigator.clipboard.writeText(code);
      if (asked === id()) setCopied('copied');
    } catch {
      // No clipboard on plain http, or no code: the panel shows the one, and says why the other failed.
      if (asked === id()) setCopied('failed');
    }
  }

  createEffect(
    on(id, () => {
      setCopied(undefined);
      setAsking(false);
      replay.reset();
      make.reset();
      remove.reset();
    }),
  );

  return { copied, copyCurl, isAsking, setAsking, replay, make, remove };
}

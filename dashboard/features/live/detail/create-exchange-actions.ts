import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { endpointsOf } from '../../../api/endpoint-queries';
import {
  codeQuery,
  deleteExchange,
  type ExchangeAnswer,
  exchangeQuery,
  makeEndpoint,
  type ReplayWish,
  replayExchange,
} from '../../../api/log-queries';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { coveredValues, createReveals, withoutSecrets } from '../../../parts/exchange/secrets';

export type ExchangeActions = ReturnType<typeof createExchangeActions>;

type Wish = { projectId: string; id: Accessor<string | undefined>; onDeleted: (id: string) => void };

/** What can be done with the exchange that is open, by button or by key. */
export function createExchangeActions({ projectId, id, onDeleted }: Wish) {
  const cache = useQueryClient();
  const [copied, setCopied] = createSignal<'copied' | 'failed'>();
  const reveals = createReveals();

  const replay = useMutation(() => ({
    mutationFn: (asked: { id: string; wish: ReplayWish }) => replayExchange(projectId, asked.id, asked.wish),
  }));
  const make = useMutation(() => ({
    mutationFn: (asked: { id: string; groupId: string }) => makeEndpoint(asked.groupId, asked.id),
    onSuccess: (_, { groupId }) => cache.invalidateQueries({ queryKey: endpointsOf(groupId) }),
  }));
  const remove = useMutation(() => ({
    mutationFn: (asked: string) => deleteExchange(projectId, asked),
    onSuccess: (_, deleted) => {
      onDeleted(deleted);
      cache.removeQueries({ queryKey: exchangeQuery(projectId, deleted).queryKey });
    },
  }));

  /** The exchange that is open, once it is here. */
  function answer(): ExchangeAnswer | undefined {
    const asked = id();
    return asked === undefined ? undefined : cache.getQueryData(exchangeQuery(projectId, asked).queryKey);
  }

  /** What its reader has not uncovered is not copied either. */
  function copyable(code: string): string {
    const headers = answer()?.exchange.request_headers ?? [];
    return withoutSecrets(code, coveredValues(headers, reveals));
  }

  async function copyCurl(): Promise<void> {
    const asked = id();
    if (asked === undefined) return;
    try {
      const code = await cache.ensureQueryData(codeQuery(projectId, asked, 'curl'));
      await navigator.clipboard.writeText(copyable(code));
      if (asked === id()) setCopied('copied');
    } catch {
      // No clipboard on plain http, or no code: the panel shows the one, and says why the other failed.
      if (asked === id()) setCopied('failed');
    }
  }

  createEffect(
    on(id, () => {
      setCopied(undefined);
      reveals.hideAll();
      replay.reset();
      make.reset();
      remove.reset();
    }),
  );

  return { answer, copied, copyCurl, copyable, reveals, replay, make, remove };
}

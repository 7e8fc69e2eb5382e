import {
  MutationObserver,
  type MutationObserverOptions,
  type MutationObserverResult,
} from '@tanstack/query-core';
import { createComputed, onCleanup, untrack } from 'solid-js';
import { useQueryClient } from './client';
import { observed } from './observed';

type Mutation<Answer, Asked> = Omit<MutationObserverResult<Answer, Error, Asked>, 'mutate'> & {
  /** What goes wrong is told by `error` and `onError`. */
  mutate(asked: Asked): void;
  mutateAsync(asked: Asked): Promise<Answer>;
};

/** A write to the API, and how it goes. */
export function useMutation<Answer, Asked = void>(
  options: () => MutationObserverOptions<Answer, Error, Asked>,
): Mutation<Answer, Asked> {
  const client = useQueryClient();
  const observer = new MutationObserver<Answer, Error, Asked>(client, untrack(options));
  const mutateAsync = (asked: Asked) => observer.mutate(asked);
  const mutation = (): Mutation<Answer, Asked> => ({
    ...observer.getCurrentResult(),
    mutateAsync,
    mutate: (asked) => {
      // The observer holds the failure for `error`, and has called `onError` with it.
      mutateAsync(asked).catch(() => undefined);
    },
  });
  const { result, show } = observed(mutation());

  onCleanup(observer.subscribe(() => show(mutation())));
  createComputed(() => observer.setOptions(options()));
  return result;
}

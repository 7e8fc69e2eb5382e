import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { words } from '../words';

const EVERY_MS = 5_000;

/** Tells who cannot see the list that it has grown, but not event by event. */
export function ArrivalsTold(props: { newest: string | undefined; total: number }) {
  const [told, setTold] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  createEffect(
    on(
      () => props.newest,
      () => {
        timer ??= setTimeout(() => {
          timer = undefined;
          setTold(words().inList(props.total));
        }, EVERY_MS);
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(timer));

  return (
    <p role="status" class="sr-only">
      {told()}
    </p>
  );
}

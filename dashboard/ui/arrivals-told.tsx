import { createEffect, createSignal, on, onCleanup } from 'solid-js';

const EVERY_MS = 5_000;

/** Tells who cannot see the list that it has grown, but not row by row. */
export function ArrivalsTold(props: { newest: string | undefined; said: string }) {
  const [told, setTold] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  createEffect(
    on(
      () => props.newest,
      () => {
        timer ??= setTimeout(() => {
          timer = undefined;
          setTold(props.said);
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

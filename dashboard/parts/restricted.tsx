import { createUniqueId, type JSX, Show } from 'solid-js';

/** Fields that some may only read: why is said once above them. */
export function Restricted(props: { reason: string | undefined; children: JSX.Element }) {
  const id = createUniqueId();
  return (
    <fieldset
      disabled={props.reason !== undefined}
      aria-describedby={props.reason === undefined ? undefined : id}
      class="grid min-w-0 gap-4"
    >
      <Show when={props.reason}>
        {(reason) => (
          <p id={id} class="text-fg-muted">
            {reason()}
          </p>
        )}
      </Show>
      {props.children}
    </fieldset>
  );
}

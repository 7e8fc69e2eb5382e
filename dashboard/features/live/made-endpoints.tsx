import { For } from 'solid-js';
import type { makeEndpoint } from '../../api/log-queries';
import { WORDS } from './words';

type Made = Awaited<ReturnType<typeof makeEndpoint>>;

export function MadeEndpoints(props: { made: Made }) {
  return (
    <div role="status" class="rounded-control border border-line bg-raised p-3">
      <For each={props.made.endpoints}>
        {(endpoint) => (
          <p>
            {WORDS.made}{' '}
            <code class="break-all font-mono text-mono">
              {endpoint.method} {endpoint.path}
            </code>
            . {WORDS.madeHint}
          </p>
        )}
      </For>
      <For each={props.made.skipped}>{(skipped) => <p class="text-warning">{skipped.reason}</p>}</For>
    </div>
  );
}

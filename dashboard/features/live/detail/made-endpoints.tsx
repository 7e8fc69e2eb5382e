import { A } from '@solidjs/router';
import { For } from 'solid-js';
import type { makeEndpoint } from '../../../api/log-queries';
import { paths } from '../../../parts/paths';
import { link } from '../../../ui/button';
import { words } from '../words';

type Made = Awaited<ReturnType<typeof makeEndpoint>>;

type Props = { made: Made; project: string; group: string };

export function MadeEndpoints(props: Props) {
  return (
    <div role="status" class="rounded-control border border-line bg-raised p-3">
      <For each={props.made.endpoints}>
        {(endpoint) => (
          <p>
            {words().made}{' '}
            <A
              class={`${link} break-all font-mono text-mono`}
              translate="no"
              href={paths.endpoint(props.project, props.group, endpoint.id)}
            >
              {endpoint.method} {endpoint.path}
            </A>
            . {words().madeHint}
          </p>
        )}
      </For>
      <For each={props.made.skipped}>{(skipped) => <p class="text-warning">{skipped.reason}</p>}</For>
    </div>
  );
}

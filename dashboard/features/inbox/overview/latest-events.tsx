import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import type { EventSummary } from '../../../api/webhook-queries';
import { link } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { StatusMark } from '../../../ui/status-mark';
import { createAge } from '../create-age';
import { VerdictMark } from '../verdict-mark';
import { words } from './words';

type Props = {
  events: readonly EventSummary[];
  hrefOf: (id: string) => string;
  inboxHref: string;
};

/** The last few, as they come in. */
export function LatestEvents(props: Props) {
  const age = createAge();
  return (
    <Card
      title={words().latest}
      actions={
        <A class={link} href={props.inboxHref}>
          {words().openInbox}
        </A>
      }
    >
      <ul class="-mx-2 -mt-1 grid grid-cols-1" aria-label={words().latest}>
        <For each={props.events}>
          {(event) => (
            <li>
              <A
                href={props.hrefOf(event.id)}
                class="grid min-h-9 grid-cols-[1rem_minmax(0,1fr)_max-content_2.25rem] items-center gap-x-3 rounded-control px-2 text-fg no-underline hover:bg-raised"
              >
                <VerdictMark verdict={event.signature.verdict} wordClass="sr-only" />
                <span class="flex min-w-0 items-baseline gap-2" translate="no">
                  <span class="min-w-0 truncate font-mono text-mono">
                    {event.type ?? `${event.method} ${event.path}`}
                  </span>
                  <span class="min-w-0 shrink-3 truncate text-fg-subtle text-label">{event.client_id}</span>
                </span>
                <span class="text-fg-muted text-label">{age(event.received_at)}</span>
                <span class="text-right">
                  <StatusMark status={event.answered.status} />
                </span>
              </A>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.events.length === 0}>
        <p class="text-fg-muted">{words().none}</p>
      </Show>
    </Card>
  );
}

import { createUniqueId, Show } from 'solid-js';
import IconRight from '~icons/lucide/chevron-right';
import type { AuditEvent } from '../../../api/audit-queries';
import { ago, dateTime } from '../../../i18n/format';
import { lazySection } from '../../../parts/lazy-section';
import { knownAction } from './actions';
import { words } from './words';

const EventChanges = lazySection<{ event: AuditEvent }>(
  async () => (await import('./event-changes')).EventChanges,
);

type Props = { event: AuditEvent; isOpen: boolean; onTurn: (isOpen: boolean) => void };

/** Who did what to what, as a sentence; opened, what was before and after. */
export function EventRow(props: Props) {
  const id = createUniqueId();
  const known = () => knownAction(props.event.action);
  /** Who comes or goes does it to nothing else. */
  const isAlone = () => ['accept', 'leave'].includes(known()?.verb ?? '');
  const thing = () => {
    const things: Record<string, string> = words().things;
    return things[props.event.resource_type];
  };
  return (
    <li class="border-line border-b last:border-b-0">
      <button
        type="button"
        aria-expanded={props.isOpen}
        aria-controls={id}
        class="flex min-h-row w-full flex-wrap items-center gap-x-2 gap-y-1 rounded-control px-3 py-1.5 text-left hover:bg-raised"
        onClick={() => props.onTurn(!props.isOpen)}
      >
        <IconRight class={`shrink-0 text-fg-muted ${props.isOpen ? 'rotate-90' : ''}`} />
        <span class="min-w-0 grow basis-48">
          <span class="font-semibold" translate="no">
            {props.event.actor_name}
          </span>{' '}
          <Show when={known()} fallback={<code class="text-mono">{props.event.action}</code>}>
            {(action) => words().verbs[action().verb]}
          </Show>{' '}
          <Show when={!isAlone()}>
            {thing()}{' '}
            <span class="font-semibold" translate="no">
              {props.event.resource_name}
            </span>
          </Show>
        </span>
        <time
          datetime={props.event.created_at}
          title={dateTime(props.event.created_at)}
          class="text-fg-muted text-label"
        >
          {ago(props.event.created_at)}
        </time>
      </button>
      <div id={id}>
        <Show when={props.isOpen}>
          <div class="px-3 pb-3 sm:pl-9">
            <EventChanges event={props.event} />
          </div>
        </Show>
      </div>
    </li>
  );
}

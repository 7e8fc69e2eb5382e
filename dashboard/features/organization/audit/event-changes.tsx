import { For, lazy, Show, Suspense } from 'solid-js';
import type { AuditEvent } from '../../../api/audit-queries';
import { dateTime } from '../../../i18n/format';
import { Skeleton } from '../../../ui/skeleton';
import { words } from './words';

// What compares is a library: it comes when the first event is opened.
const TextDiff = lazy(async () => ({
  default: (await import('../../../parts/exchange/text-diff')).TextDiff,
}));

type Change = AuditEvent['changes'][number];

/** Field by field, what it was and what it became. */
export function EventChanges(props: { event: AuditEvent }) {
  return (
    <div class="grid min-w-0 gap-3">
      <p class="text-fg-muted text-label">
        {dateTime(props.event.created_at)} · <code>{props.event.action}</code> ·{' '}
        <code class="break-all">{props.event.resource_id}</code>
      </p>
      <Show when={props.event.changes.length === 0}>
        <p class="text-fg-muted">{words().noFields}</p>
      </Show>
      <For each={props.event.changes}>
        {(change) => (
          <div class="grid min-w-0 gap-1">
            <code class="font-medium text-mono">{change.field}</code>
            <Show when={isKept(change)} fallback={<p class="text-fg-muted">{words().tooLong}</p>}>
              <Suspense fallback={<Skeleton class="h-16" />}>
                <TextDiff
                  before={shown(change.before)}
                  after={shown(change.after)}
                  label={words().changeOf(change.field)}
                />
              </Suspense>
            </Show>
          </div>
        )}
      </For>
    </div>
  );
}

/** Of long values only the name is written down. */
function isKept(change: Change): boolean {
  return change.before !== undefined || change.after !== undefined;
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

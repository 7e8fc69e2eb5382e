import { For, Show } from 'solid-js';
import type { Caller, WebhookStats } from '../../../api/webhook-queries';
import { dateTime } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { Select } from '../../../ui/select';
import { createAge } from '../create-age';
import type { InboxAddress } from '../create-inbox-address';
import { words } from '../words';
import { CALLER_SORTS, callerSort, sortedCallers } from './sorted-callers';

type Props = { stats: WebhookStats; address: InboxAddress };

/** Who sends: client, address and program, with how much. Each is a filter. */
export function CallerList(props: Props) {
  const age = createAge();
  const sort = () => callerSort(props.address.sort());
  const callers = () => sortedCallers(props.stats.by_caller, sort());
  const most = () => Math.max(...props.stats.by_caller.map(({ count }) => count), 1);
  const isChosen = ({ client_id, address, user_agent }: Caller) => {
    const { filter } = props.address;
    return (
      filter('client') === client_id &&
      filter('address') === (address ?? undefined) &&
      filter('agent') === (user_agent ?? undefined)
    );
  };

  function choose(caller: Caller): void {
    props.address.filterBy(
      isChosen(caller)
        ? { client: undefined, address: undefined, agent: undefined }
        : {
            client: caller.client_id,
            address: caller.address ?? undefined,
            agent: caller.user_agent ?? undefined,
          },
    );
  }

  return (
    <>
      <Select
        label={words().sortBy}
        class="absolute top-3 right-3"
        isLabelHidden
        value={sort()}
        options={CALLER_SORTS.map((value) => ({ value, text: words().sorts[value] }))}
        onChange={props.address.sortBy}
      />
      <ul aria-label={words().callers} class="grid gap-1">
        <For each={callers()}>
          {(caller) => (
            <li>
              <button
                type="button"
                aria-pressed={isChosen(caller)}
                class="relative grid w-full grid-cols-[minmax(0,1fr)_auto] gap-x-3 overflow-hidden rounded-chip px-2 py-1 text-left aria-pressed:ring-1 aria-pressed:ring-accent aria-pressed:ring-inset"
                data-caller={caller.client_id}
                onClick={() => choose(caller)}
              >
                <span
                  aria-hidden="true"
                  class="absolute inset-y-0 left-0 rounded-chip bg-accent-soft"
                  style={{ width: `${(caller.count / most()) * 100}%` }}
                />
                <span class="relative min-w-0 truncate" translate="no">
                  <span class="font-medium">{caller.client_id}</span>
                  <Show when={caller.address}>
                    <span class="text-fg-muted"> · {caller.address}</span>
                  </Show>
                </span>
                <span class="relative text-right text-fg tabular-nums">{number(caller.count)}</span>
                <span class="relative min-w-0 truncate text-fg-muted text-label">
                  <Show when={caller.user_agent} fallback={words().noAgent}>
                    {(agent) => (
                      <span title={agent()} translate="no">
                        {agent()}
                      </span>
                    )}
                  </Show>
                </span>
                <span
                  class="relative whitespace-nowrap text-right text-fg-muted text-label"
                  title={dateTime(caller.last_received_at)}
                >
                  {age(caller.last_received_at)}
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

import { Show } from 'solid-js';
import type { OwnSession } from '../../../api/account-queries';
import { ago, date } from '../../../i18n/format';
import { language } from '../../../i18n/language';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { Table } from '../../../ui/table';
import { words } from '../words';
import { deviceOf } from './device';

type Props = { sessions: readonly OwnSession[]; onEnd: (id: string) => void };

export function SessionTable(props: Props) {
  return (
    <Table
      caption={words().sections.sessions}
      rows={props.sessions}
      columns={[
        {
          key: 'device',
          title: words().device,
          isHead: true,
          cell: (session) => (
            <span class="flex flex-wrap items-center gap-2">
              <span class="font-medium" title={session.user_agent ?? undefined} translate="no">
                {deviceName(session)}
              </span>
              <Show when={session.is_current}>
                <Badge tone="accent">{words().thisOne}</Badge>
              </Show>
            </span>
          ),
        },
        { key: 'place', title: words().place, cell: ({ country }) => countryName(country) },
        { key: 'used', title: words().lastUsed, cell: ({ last_used_at }) => ago(last_used_at) },
        { key: 'begun', title: words().begun, cell: ({ created_at }) => date(created_at) },
        { key: 'until', title: words().lasts, cell: ({ expires_at }) => date(expires_at) },
        {
          key: 'actions',
          title: words().actions,
          isTitleHidden: true,
          class: 'text-right',
          cell: (session) => (
            <ActionButton look="dangerPlain" onPress={() => props.onEnd(session.id)}>
              {session.is_current ? words().endHere : words().end}
              <span class="sr-only">{session.is_current ? '' : `: ${deviceName(session)}`}</span>
            </ActionButton>
          ),
        },
      ]}
    />
  );
}

function deviceName({ user_agent }: OwnSession): string {
  const { browser, system } = deviceOf(user_agent);
  if (browser && system) return words().browserOn(browser, system);
  return browser ?? system ?? words().unknownDevice;
}

function countryName(code: string | null): string {
  if (code === null) return words().unknownPlace;
  try {
    return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;
  } catch (error) {
    // Cloudflare has codes of its own, such as T1 for Tor.
    if (error instanceof RangeError) return code;
    throw error;
  }
}

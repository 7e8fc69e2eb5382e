import { Navigate, useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useQuery } from '../../api/query/use-query';
import { sessionQuery } from '../../api/session-queries';
import { lazySection } from '../../parts/lazy-section';
import { paths } from '../../parts/paths';
import { LinkTabs } from '../../ui/link-tabs';
import { Page } from '../../ui/page';
import { words } from './words';

const SECTIONS = {
  profile: lazySection(async () => (await import('./profile-section')).ProfileSection),
  preferences: lazySection(async () => (await import('./preferences-section')).PreferencesSection),
  sessions: lazySection(async () => (await import('./sessions/sessions-section')).SessionsSection),
  tokens: lazySection(async () => (await import('./tokens-section')).AccountTokens),
};

type SectionName = keyof typeof SECTIONS;

const NAMES = Object.keys(SECTIONS) as SectionName[];

/** What is the reader's own, whatever organization they are in. */
export function AccountPage() {
  const params = useParams<{ section?: string }>();
  const session = useQuery(sessionQuery);
  const section = () => NAMES.find((name) => name === (params.section ?? 'profile'));
  const tabs = () =>
    NAMES.map((name) => ({
      href: paths.account(name),
      text: words().sections[name],
      isCurrent: name === section(),
    }));

  return (
    <Page
      title={`${words().sections[section() ?? 'profile']} · ${words().account}`}
      heading={words().account}
    >
      <p class="mt-1 mb-3 min-h-5 text-fg-muted" translate="no">
        {session.data?.user.name}
      </p>
      <LinkTabs label={words().account} tabs={tabs()} />
      <div class="mt-4">
        <Show when={section()} fallback={<Navigate href={paths.account()} />}>
          {(name) => <Dynamic component={SECTIONS[name()]} />}
        </Show>
      </div>
    </Page>
  );
}

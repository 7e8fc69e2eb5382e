import { Navigate, useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { lazySection } from '../../parts/lazy-section';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { LinkTabs } from '../../ui/link-tabs';
import { Page } from '../../ui/page';
import { words } from './words';

const SECTIONS = {
  general: lazySection(async () => (await import('./general-section')).GeneralSection),
  clock: lazySection(async () => (await import('./clock/clock-section')).ClockSection),
  log: lazySection(async () => (await import('./log/log-section')).LogSection),
  tokens: lazySection(async () => (await import('./tokens-section')).ProjectTokens),
  danger: lazySection(async () => (await import('./danger-section')).DangerSection),
};

type SectionName = keyof typeof SECTIONS;

const NAMES = Object.keys(SECTIONS) as SectionName[];

export function ProjectSettingsPage() {
  const params = useParams<{ section?: string }>();
  const { project } = useProject();
  const section = () => NAMES.find((name) => name === (params.section ?? 'general'));
  const title = () => `${words().sections[section() ?? 'general']} · ${words().settings} · ${project().name}`;
  const tabs = () =>
    NAMES.map((name) => ({
      href: paths.projectSettings(project().slug, name),
      text: words().sections[name],
      isCurrent: name === section(),
    }));

  return (
    <Page title={title()} heading={words().settings}>
      <p class="mt-1 mb-3 text-fg-muted" translate="no">
        {project().name}
      </p>
      <LinkTabs label={words().settings} tabs={tabs()} />
      <div class="mt-4">
        <Show when={section()} fallback={<Navigate href={paths.projectSettings(project().slug)} />}>
          {(name) => <Dynamic component={SECTIONS[name()]} />}
        </Show>
      </div>
    </Page>
  );
}

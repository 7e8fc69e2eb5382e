import { Navigate, useParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { type Organization, organizationQuery } from '../../api/organization-queries';
import { useQuery } from '../../api/query/use-query';
import { createDialogPlace } from '../../parts/dialog-place';
import { FrameSkeleton } from '../../parts/frame-skeleton';
import { lazySection } from '../../parts/lazy-section';
import { Missing } from '../../parts/missing';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { words as common } from '../../parts/words';
import { button } from '../../ui/button';
import { LinkTabs } from '../../ui/link-tabs';
import { Page } from '../../ui/page';
import { OrganizationMenu } from './organization-menu';
import type { SectionProps } from './section-props';
import { words } from './words';

const SECTIONS = {
  projects: lazySection<SectionProps>(
    async () => (await import('./projects/projects-section')).ProjectsSection,
  ),
  members: lazySection<SectionProps>(async () => (await import('./members/members-section')).MembersSection),
  audit: lazySection<SectionProps>(async () => (await import('./audit/audit-section')).AuditSection),
  settings: lazySection<SectionProps>(
    async () => (await import('./settings/settings-section')).SettingsSection,
  ),
};

type SectionName = keyof typeof SECTIONS;

const NAMES = Object.keys(SECTIONS) as SectionName[];

const NewOrganizationDialog = lazySection(
  async () => (await import('./new-organization-dialog')).NewOrganizationDialog,
);

/** An organization: what it has, who belongs to it, and who did what. */
export function OrganizationPage() {
  const params = useParams<{ org: string; section?: string }>();
  const answer = useQuery(() => organizationQuery(params.org));
  return (
    <Switch>
      <Match when={answer.isPending}>
        <FrameSkeleton title={words().organization} />
      </Match>
      <Match when={answer.isLoadingError}>
        <Page title={words().organization}>
          <ProblemNotice error={answer.error} onRetry={() => answer.refetch()} />
        </Page>
      </Match>
      <Match when={answer.data === null}>
        <Missing title={words().missing} hint={words().missingHint}>
          <a class={button.primary} href="/">
            {common().toStart}
          </a>
        </Missing>
      </Match>
      <Match when={answer.data?.id} keyed>
        <Show when={answer.data}>
          {(organization) => <Sections organization={organization()} wanted={params.section} />}
        </Show>
      </Match>
    </Switch>
  );
}

function Sections(props: { organization: Organization; wanted: string | undefined }) {
  const place = createDialogPlace();
  const section = () => NAMES.find((name) => name === (props.wanted ?? 'projects'));
  const title = () => `${words().sections[section() ?? 'projects']} · ${props.organization.name}`;
  const tabs = () =>
    NAMES.map((name) => ({
      href: paths.organization(props.organization.id, name),
      text: words().sections[name],
      isCurrent: name === section(),
    }));

  return (
    <Page title={title()} heading={<span translate="no">{props.organization.name}</span>}>
      <div class="mt-1 mb-3 flex flex-wrap items-center justify-between gap-2 text-fg-muted">
        <p>{words().yourRole(common().roles[props.organization.role])}</p>
        <OrganizationMenu current={props.organization} onNew={() => place.open('new-organization')} />
      </div>
      <LinkTabs label={words().organization} tabs={tabs()} />
      <div class="mt-4">
        <Show when={section()} fallback={<Navigate href={paths.organization(props.organization.id)} />}>
          {(name) => <Dynamic component={SECTIONS[name()]} organization={props.organization} />}
        </Show>
      </div>
      <Show when={place.is('new-organization')}>
        <NewOrganizationDialog onClose={place.close} />
      </Show>
    </Page>
  );
}

import { Match, onMount, Show, Switch } from 'solid-js';
import IconX from '~icons/lucide/x';
import { imageJobQuery, type WholeImageJob } from '../../../../api/image-queries';
import { ProblemError } from '../../../../api/problem-error';
import { useQuery } from '../../../../api/query/use-query';
import { ProblemNotice } from '../../../../parts/problem-notice';
import { IconButton } from '../../../../ui/icon-button';
import { Loading, Skeleton } from '../../../../ui/skeleton';
import { TabPanel, Tabs } from '../../../../ui/tabs';
import { JOB_TABS } from '../../create-images-address';
import { isUnderWay } from '../../is-under-way';
import { JobSeen } from '../../seen/job-seen';
import type { JobsDesk } from '../create-jobs-desk';
import { words } from '../words';
import { JobHead } from './job-head';
import { JobJson } from './job-json';
import { JobWebhook } from './job-webhook';
import { Variants } from './variants';

const BUSY_MS = 500;
const QUIET_MS = 10_000;

type Props = {
  desk: JobsDesk;
  id: string;
  /** Opened from the list, which it may stand below. */
  isChosen: boolean;
};

/** One job: its variants, what was seen, who was told, and what a client is answered. */
export function JobPanel(props: Props) {
  const answer = useQuery(() => ({
    ...imageJobQuery(props.desk.address.at(), props.id),
    refetchInterval: ({ state }: { state: { data?: WholeImageJob | undefined } }) =>
      state.data && isChanging(state.data) ? BUSY_MS : QUIET_MS,
  }));
  const isGone = () => answer.error instanceof ProblemError && answer.error.status === 404;
  const title = () => answer.data?.original.file_name ?? words().job;
  let panel: HTMLElement | undefined;
  // Below the list on a narrow screen: what was opened is to be seen.
  onMount(() => {
    if (props.isChosen && window.matchMedia('(max-width: 1023px)').matches)
      panel?.scrollIntoView({ block: 'start' });
  });

  return (
    <section
      ref={panel}
      aria-label={words().job}
      class="min-w-0 scroll-mt-16 rounded-card border border-line bg-surface lg:sticky lg:top-15 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto"
    >
      <header class="sticky top-0 z-10 flex min-h-11 items-center justify-between gap-2 rounded-t-card border-line border-b bg-surface py-1 pr-2 pl-4">
        <h2 class="min-w-0 truncate font-semibold text-section" title={title()} translate="no">
          {title()}
        </h2>
        <IconButton label={words().closeJob} icon={<IconX />} keys="Esc" onPress={props.desk.close} />
      </header>
      <div class="grid grid-cols-1 content-start gap-4 p-4">
        <Switch>
          <Match when={isGone()}>
            <p class="text-fg-muted">{words().gone}</p>
          </Match>
          <Match when={answer.isPending}>
            <Loading what={words().job} />
            <Skeleton class="h-120" />
          </Match>
          <Match when={answer.isLoadingError}>
            <ProblemNotice error={answer.error} onRetry={() => answer.refetch()} />
          </Match>
          <Match when={answer.data}>{(job) => <Filled desk={props.desk} job={job()} />}</Match>
        </Switch>
      </div>
    </section>
  );
}

function Filled(props: { desk: JobsDesk; job: WholeImageJob }) {
  const tab = () => props.desk.address.tab();
  const counts = () => ({
    variants: isUnderWay(props.job) ? undefined : props.job.variants.length,
    analysis: undefined,
    webhook: props.job.deliveries.length,
    json: undefined,
  });

  return (
    <>
      <JobHead desk={props.desk} job={props.job} />
      <Tabs
        name="job"
        label={words().aboutJob}
        tabs={JOB_TABS.map((key) => ({ key, text: words().tabs[key], count: counts()[key] }))}
        chosen={tab()}
        onChoose={props.desk.address.showTab}
      />
      <TabPanel name="job" chosen={tab()} class="grid min-w-0 grid-cols-1 gap-3">
        <Switch>
          <Match when={tab() === 'variants'}>
            <Variants job={props.job} />
          </Match>
          <Match when={tab() === 'analysis'}>
            <Show
              when={!isUnderWay(props.job) && props.job.analysis}
              fallback={<p class="text-fg-muted">{words().noAnalysis}</p>}
            >
              {(analysis) => <JobSeen job={props.job} analysis={analysis()} />}
            </Show>
          </Match>
          <Match when={tab() === 'webhook'}>
            <JobWebhook desk={props.desk} job={props.job} />
          </Match>
          <Match when={tab() === 'json'}>
            <JobJson job={props.job} />
          </Match>
        </Switch>
      </TabPanel>
    </>
  );
}

function isChanging(job: WholeImageJob): boolean {
  return isUnderWay(job) || job.deliveries.some(({ state }) => state === 'pending');
}

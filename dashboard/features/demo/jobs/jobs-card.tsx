import { For, Show } from 'solid-js';
import { StepCard } from '../step-card';
import { words } from '../words';
import type { JobsDesk } from './create-jobs';
import { isUnderWay } from './demo-job';
import { JobRow } from './job-row';

export function JobsCard(props: { desk: JobsDesk }) {
  const underWay = () => props.desk.jobs.filter(isUnderWay).length;
  return (
    <StepCard number={3} title={words().steps.jobs} hint={words().jobs.hint}>
      <p role="status" class="sr-only">
        {words().jobs.underWay(underWay(), props.desk.jobs.length)}
      </p>
      <Show when={props.desk.jobs.length > 0} fallback={<p class="text-fg-subtle">{words().jobs.none}</p>}>
        <ul class="grid min-w-0 grid-cols-1 gap-2">
          <For each={props.desk.jobs}>{(job) => <JobRow job={job} desk={props.desk} />}</For>
        </ul>
      </Show>
    </StepCard>
  );
}

import { For, Show, Suspense } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import { Skeleton } from '../../../ui/skeleton';
import type { JobsDesk } from '../jobs/create-jobs';
import type { DemoJob } from '../jobs/demo-job';
import { StepCard } from '../step-card';
import { words } from '../words';

const ResultView = lazyPart(async () => (await import('./result-view')).ResultView);

/** The pictures that are done, one of them looked at. */
export function ResultsCard(props: { desk: JobsDesk }) {
  const done = () => props.desk.jobs.filter(({ result }) => result !== null);
  const shown = () => done().find(({ key }) => key === props.desk.chosen()) ?? done()[0];
  const picture = (job: DemoJob) => job.result?.variants[0]?.url ?? '';

  return (
    <StepCard number={4} title={words().steps.results}>
      <Show when={shown()} keyed fallback={<p class="text-fg-subtle">{words().results.none}</p>}>
        {(job) => (
          <>
            <Show when={done().length > 1}>
              <ul aria-label={words().results.pictures} class="flex flex-wrap gap-2">
                <For each={done()}>
                  {(each) => (
                    <li>
                      <button
                        type="button"
                        aria-pressed={each.key === job.key}
                        aria-label={words().results.look(each.fileName)}
                        title={each.fileName}
                        class="rounded-control border-2 border-line p-px aria-pressed:border-accent"
                        onClick={() => props.desk.choose(each.key)}
                      >
                        <img src={picture(each)} alt="" class="size-12 rounded-chip object-cover" />
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={job.result}>
              {(result) => (
                <Suspense fallback={<Skeleton class="h-96" />}>
                  <ResultView result={result()} fileName={job.fileName} originalUrl={job.original} />
                </Suspense>
              )}
            </Show>
          </>
        )}
      </Show>
    </StepCard>
  );
}

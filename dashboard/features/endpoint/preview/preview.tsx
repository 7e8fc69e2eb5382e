import { createEffect, createMemo, Match, Show, Switch } from 'solid-js';
import type { NewEndpoint } from '../../../api/endpoint-queries';
import type { Group } from '../../../api/group-queries';
import type { Project } from '../../../api/project-queries';
import { keepSample, sampleFor } from '../../../parts/sample-request/kept-samples';
import type { Sample } from '../../../parts/sample-request/sample';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { createDryRun } from './create-dry-run';
import { PreviewAnswer } from './preview-answer';
import { findingsOfAnswer, findingsOfProblem, type PreviewFinding } from './preview-finding';
import { PreviewRequest } from './preview-request';
import { PreviewSeed } from './preview-seed';
import { PreviewTrouble } from './preview-trouble';
import { words } from './words';

export type PreviewState = 'asking' | 'shown' | 'stale';

type Props = {
  project: Project;
  group: Group;
  /** Undefined for a new one. */
  endpointId: string | undefined;
  /** What Save would send. Without one nothing is asked. */
  document: NewEndpoint | undefined;
  /** Whether it differs from what the mock answers by. */
  isUnsaved: boolean;
  onFindings: (findings: readonly PreviewFinding[]) => void;
  onSettled?: (state: PreviewState) => void;
};

/** The answer of what is being edited, by the real engine, while the mock goes on as it was saved. */
export function Preview(props: Props) {
  const sampleKey = () => props.endpointId ?? `new:${props.group.id}`;
  const sample = () => sampleFor(sampleKey());
  const run = createDryRun(() => {
    const { endpointId, document } = props;
    return document && { groupId: props.group.id, endpointId, endpoint: document, sample: sample() };
  });

  const findings = createMemo((): readonly PreviewFinding[] => {
    const problem = run.problem();
    if (problem) return findingsOfProblem(problem) ?? [];
    const answer = run.broken() ?? run.answer();
    return answer ? findingsOfAnswer(answer) : [];
  });
  const state = () => {
    if (run.isUpdating()) return words().updating;
    if (run.isStale() && run.answer()) return words().last;
    return props.isUnsaved ? words().unsaved : words().saved;
  };
  createEffect(() => props.onFindings(findings()));
  createEffect(() => props.onSettled?.(run.isUpdating() ? 'asking' : run.isStale() ? 'stale' : 'shown'));

  return (
    <section
      aria-labelledby="preview-title"
      aria-busy={run.isUpdating()}
      class="@container grid min-w-0 grid-cols-1 content-start gap-3"
    >
      <header class="flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 class="flex items-baseline gap-2 font-semibold text-section">
          <span id="preview-title">{words().title}</span>
          <span class="font-normal text-fg-subtle text-label">{state()}</span>
        </h2>
        <PreviewSeed run={run} />
      </header>
      <Show when={props.document}>
        {(document) => (
          <PreviewRequest
            projectId={props.project.id}
            endpointId={props.endpointId}
            endpoint={document()}
            sample={sample()}
            answer={run.answer()}
            problem={run.problem()}
            onChange={(next: Sample) => keepSample(sampleKey(), next)}
          />
        )}
      </Show>
      <PreviewTrouble
        problem={run.problem()}
        broken={run.broken()}
        hasAnswer={run.answer() !== undefined}
        onRetry={run.again}
      />
      <Switch>
        <Match when={run.answer()}>
          {(answer) => (
            <div
              class={`transition-opacity duration-150 ease-calm ${run.isUpdating() && run.isStale() ? 'opacity-60' : ''}`}
            >
              <PreviewAnswer answer={answer()} />
            </div>
          )}
        </Match>
        <Match when={!run.problem() && !run.broken()}>
          <Loading what={words().title} />
          <Skeleton class="h-6 w-3/4" />
          <Skeleton class="h-40" />
        </Match>
      </Switch>
    </section>
  );
}

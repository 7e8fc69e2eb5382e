import { createEffect, createMemo, createSignal, Show } from 'solid-js';
import IconChevron from '~icons/lucide/chevron-right';
import type { NewEndpoint } from '../../../api/endpoint-queries';
import type { DryRun, SentRequest } from '../../../api/endpoint-tries';
import type { ProblemError } from '../../../api/problem-error';
import { partErrors } from '../../../parts/sample-request/part-errors';
import { AUTOMATIC, isAutomatic, type Sample } from '../../../parts/sample-request/sample';
import { SampleForm } from '../../../parts/sample-request/sample-form';
import { SampleMenu } from '../../../parts/sample-request/sample-menu';
import { button } from '../../../ui/button';
import { MethodMark } from '../../../ui/method-mark';
import { words } from './words';

type Props = {
  projectId: string;
  endpointId: string | undefined;
  endpoint: NewEndpoint;
  sample: Sample;
  answer: DryRun | undefined;
  problem: ProblemError | undefined;
  onChange: (sample: Sample) => void;
};

/** The request that the preview answers: a line, and a form behind it. */
export function PreviewRequest(props: Props) {
  const [fitting, setFitting] = createSignal<SentRequest>();
  const errors = createMemo(() => partErrors(props.problem, '/request'));
  const sent = () => props.answer?.request;
  const isMissed = () => {
    const { path, method } = props.answer?.why.endpoint ?? {};
    return props.answer !== undefined && (path !== props.endpoint.path || method !== props.endpoint.method);
  };
  createEffect(() => {
    const made = sent();
    if (made && isAutomatic(props.sample)) setFitting(made);
  });

  return (
    <div class="grid grid-cols-1 gap-1">
      <details
        class="group rounded-card border border-line bg-surface"
        open={Object.keys(errors()).length > 0}
      >
        <summary class="flex min-h-10 cursor-pointer list-none items-center gap-2 rounded-card px-3">
          <IconChevron class="shrink-0 text-fg-subtle transition-transform duration-150 ease-calm group-open:rotate-90" />
          <span class="sr-only">{words().request}</span>
          <MethodMark method={sent()?.method ?? props.endpoint.method} />
          <code class="min-w-0 truncate font-mono text-mono" translate="no">
            {props.sample.path ?? sent()?.path ?? props.endpoint.path}
          </code>
        </summary>
        <div class="grid grid-cols-1 gap-3 border-line border-t p-3">
          <SampleForm
            sample={props.sample}
            sent={sent()}
            method={props.endpoint.method}
            errors={errors()}
            onChange={props.onChange}
          />
        </div>
      </details>
      <div class="flex flex-wrap items-center justify-end gap-x-2">
        <Show when={!isAutomatic(props.sample) && isMissed()}>
          <p class="text-warning">{words().missed}</p>
          <button type="button" class={`${button.quiet} mr-auto`} onClick={() => props.onChange(AUTOMATIC)}>
            {words().reset}
          </button>
        </Show>
        <SampleMenu
          projectId={props.projectId}
          endpointId={props.endpointId}
          endpoint={props.endpoint}
          sample={props.sample}
          fitting={fitting() ?? sent()}
          onChoose={props.onChange}
        />
      </div>
    </div>
  );
}

import { For, Match, Show, Switch } from 'solid-js';
import type { DryRun } from '../../../api/endpoint-tries';
import type { ProblemError } from '../../../api/problem-error';
import { ProblemNotice } from '../../../parts/problem-notice';
import { findingsOfAnswer, findingsOfProblem } from './preview-finding';
import { words } from './words';

type Props = {
  problem: ProblemError | undefined;
  broken: DryRun | undefined;
  hasAnswer: boolean;
  onRetry: () => void;
};

/** A document in the middle of an edit is often broken: that is said without alarm, and the last preview stays. */
export function PreviewTrouble(props: Props) {
  const broken = () => {
    if (props.problem) return findingsOfProblem(props.problem);
    return props.broken && findingsOfAnswer(props.broken);
  };
  const isOfRequest = () =>
    props.problem?.fields.some(({ pointer }) => pointer.startsWith('/request')) === true;

  return (
    <Switch>
      <Match when={broken()}>
        {(findings) => (
          <div role="status" class="rounded-card bg-raised px-3 py-2 text-fg-muted">
            <p>{props.hasAnswer ? words().brokenWithLast : words().broken}</p>
            <ul class="mt-1 list-disc pl-5">
              <For each={findings().slice(0, 3)}>
                {({ pointer, detail }) => (
                  <li>
                    <Show when={pointer !== ''}>
                      <code class="font-mono text-mono" translate="no">
                        {pointer}
                      </code>{' '}
                    </Show>
                    {detail}
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </Match>
      <Match when={isOfRequest()}>
        <p role="status" class="rounded-card bg-raised px-3 py-2 text-fg-muted">
          {words().brokenRequest}
        </p>
      </Match>
      <Match when={props.problem}>
        {(problem) => <ProblemNotice error={problem()} onRetry={() => props.onRetry()} />}
      </Match>
    </Switch>
  );
}

import { Show } from 'solid-js';
import { ErrorNotice } from '../../../ui/error-notice';
import { createNow } from '../create-now';
import { words } from '../words';
import { adviceFor, type Problem } from './problem';

type Props = { title: string; problem: Problem; onRetry?: (() => void) | undefined };

/** What has not worked, why, and what to do; where the API asks to wait, how long still. */
export function ProblemLine(props: Props) {
  const now = createNow(250);
  const left = () => Math.max(0, Math.ceil(((props.problem.retryAt ?? 0) - now()) / 1000));
  const advice = () => words().advice[adviceFor(props.problem)];
  const code = () => [props.problem.status || undefined, props.problem.code].filter(Boolean).join(' ');

  return (
    <ErrorNotice
      title={props.title}
      code={code()}
      {...(props.onRetry && left() === 0 ? { onRetry: props.onRetry } : {})}
    >
      {props.problem.detail} {advice()}
      <Show when={left() > 0}> {words().waitFor(left())}</Show>
    </ErrorNotice>
  );
}

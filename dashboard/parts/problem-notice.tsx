import { ProblemError } from '../api/problem-error';
import { ErrorNotice } from '../ui/error-notice';
import { words } from './words';

type Props = { error: unknown; onRetry?: () => void };

/** What the API said of a request that failed. */
export function ProblemNotice(props: Props) {
  const problem = () => (props.error instanceof ProblemError ? props.error : undefined);
  const isUnreachable = () => problem()?.status === 0;
  const title = () => (isUnreachable() ? words().unreachable : (problem()?.title ?? words().failed));
  const detail = () =>
    isUnreachable() ? words().unreachableHint : (problem()?.detail ?? words().failedHint);
  return (
    <div class="mt-4 max-w-[72ch]">
      <ErrorNotice
        title={title()}
        code={problem()?.code}
        requestId={problem()?.requestId}
        {...(props.onRetry ? { onRetry: props.onRetry } : {})}
      >
        {detail()}
      </ErrorNotice>
    </div>
  );
}

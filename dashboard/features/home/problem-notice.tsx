import { ProblemError } from '../../api/problem-error';
import { ErrorNotice } from '../../ui/error-notice';

type Props = { error: unknown; onRetry?: () => void };

export function ProblemNotice(props: Props) {
  const problem = () => (props.error instanceof ProblemError ? props.error : undefined);
  return (
    <div class="mt-6 max-w-[72ch]">
      <ErrorNotice
        title={problem()?.title ?? 'This page failed'}
        code={problem()?.code}
        requestId={problem()?.requestId}
        {...(props.onRetry ? { onRetry: props.onRetry } : {})}
      >
        {problem()?.detail ?? 'What it received could not be read. Try again.'}
      </ErrorNotice>
    </div>
  );
}

import { ProblemError } from '../../api/problem-error';
import { ErrorNotice } from '../../ui/error-notice';
import { WORDS } from './words';

type Props = { error: unknown; onRetry?: () => void };

export function FailureNotice(props: Props) {
  const problem = () => (props.error instanceof ProblemError ? props.error : undefined);
  return (
    <ErrorNotice
      title={problem()?.title ?? WORDS.failed}
      code={problem()?.code}
      requestId={problem()?.requestId}
      {...(props.onRetry ? { onRetry: props.onRetry } : {})}
    >
      {problem()?.detail ?? WORDS.failedHint}
    </ErrorNotice>
  );
}

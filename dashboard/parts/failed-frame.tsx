import { Page } from '../ui/page';
import { ProblemNotice } from './problem-notice';

/** Stands where a page would be, had its project or group come. */
export function FailedFrame(props: { title: string; error: unknown; onRetry: () => void }) {
  return (
    <Page title={props.title}>
      <ProblemNotice error={props.error} onRetry={props.onRetry} />
    </Page>
  );
}

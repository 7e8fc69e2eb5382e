import type { OperationExample, RequestExamples } from '../../api/example-queries';
import { Snippet } from '../../ui/snippet';
import { words } from './words';

type Props = { variable: RequestExamples['variables'][number]; operations: readonly OperationExample[] };

/** How an environment variable that the code reads gets its value. */
export function NeededVariable(props: Props) {
  const source = () =>
    props.operations.find(({ operation_id }) => operation_id === props.variable.operation_id);
  const line = () => props.variable.command ?? `export ${props.variable.name}='${words().yourValue}'`;

  return (
    <div class="grid min-w-0 grid-cols-1 gap-2">
      <p class="max-w-[72ch] text-fg-muted">
        {words().reads(props.variable.name)}{' '}
        {props.variable.command === null ? words().fillYourself : words().fillFrom(source()?.summary ?? '')}
      </p>
      <Snippet text={line().trimEnd()} label={words().fill(props.variable.name)} />
    </div>
  );
}

import { createSignal, Match, Show, Switch } from 'solid-js';
import { type EndpointSummary, endpointQuery } from '../../api/endpoint-queries';
import type { Group } from '../../api/group-queries';
import type { Project } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { Dialog } from '../../ui/dialog';
import { Skeleton } from '../../ui/skeleton';
import { ProblemNotice } from '../problem-notice';
import { EndpointTest } from './endpoint-test';
import { words } from './words';

export type TestDialogProps = {
  open: boolean;
  /** How often a person has asked to send. */
  sends: number;
  project: Project;
  group: Group;
  /** Undefined where the address names one that is not there. */
  endpoint: Pick<EndpointSummary, 'id' | 'method' | 'path' | 'name'> | undefined;
  /** The page has edits that the saved endpoint does not know. */
  isUnsaved?: boolean | undefined;
  onClose: () => void;
};

/** Sends described requests to a saved endpoint, through the real engine. */
export function TestDialog(props: TestDialogProps) {
  const title = () => words().title(props.endpoint ? `${props.endpoint.method} ${props.endpoint.path}` : '');

  const [actions, setActions] = createSignal<HTMLElement>();

  return (
    <Dialog
      open={props.open}
      title={title()}
      width="wide"
      footer={props.endpoint && <div ref={setActions} class="grow" />}
      onClose={props.onClose}
    >
      <Show when={props.open && props.endpoint?.id} keyed fallback={<p>{words().gone}</p>}>
        {(id) => <Loaded {...props} id={id} actionsPlace={actions()} />}
      </Show>
    </Dialog>
  );
}

function Loaded(props: TestDialogProps & { id: string; actionsPlace: HTMLElement | undefined }) {
  const endpoint = useQuery(() => endpointQuery(props.group.id, props.id));

  return (
    <Switch fallback={<Skeleton class="h-64" />}>
      <Match when={endpoint.isLoadingError}>
        <ProblemNotice error={endpoint.error} onRetry={() => endpoint.refetch()} />
      </Match>
      <Match when={endpoint.data}>
        {(found) => (
          <EndpointTest
            project={props.project}
            group={props.group}
            endpoint={found()}
            sends={props.sends}
            actionsPlace={props.actionsPlace}
            isUnsaved={props.isUnsaved === true}
          />
        )}
      </Match>
    </Switch>
  );
}

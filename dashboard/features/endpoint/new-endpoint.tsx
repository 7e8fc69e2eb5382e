import { A } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { endpointQuery } from '../../api/endpoint-queries';
import { useQuery } from '../../api/query/use-query';
import { seenEndpointQuery } from '../../api/seen-endpoints';
import { useGroup } from '../../parts/group-frame';
import { Missing } from '../../parts/missing';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';
import { newValues } from './document/new-endpoint';
import { draftOf, valuesOf } from './document/values-of';
import { EditorSkeleton } from './editor-skeleton';
import { EndpointEditorView } from './endpoint-editor-view';
import { copiedPath } from './path-params';
import { words } from './words';

type Props = {
  /** An exchange of the log. */
  from: string | undefined;
  /** Another endpoint. */
  copy: string | undefined;
};

export function NewEndpoint(props: Props) {
  return (
    <Switch fallback={<EndpointEditorView initial={newValues()} />}>
      <Match when={props.from} keyed>
        {(exchangeId) => <OfExchange id={exchangeId} />}
      </Match>
      <Match when={props.copy} keyed>
        {(endpointId) => <OfEndpoint id={endpointId} />}
      </Match>
    </Switch>
  );
}

function OfExchange(props: { id: string }) {
  const { project } = useProject();
  const { group } = useGroup();
  const seen = useQuery(() => seenEndpointQuery(group().id, props.id));
  const draft = () => seen.data;

  return (
    <Switch>
      <Match when={seen.isPending}>
        <EditorSkeleton />
      </Match>
      <Match when={draft()} keyed>
        {(endpoint) => (
          <EndpointEditorView initial={valuesOf(endpoint)} origin={{ kind: 'exchange', id: props.id }} />
        )}
      </Match>
      <Match when={seen.isSuccess}>
        <Missing title={words().unknownExchange} hint={words().unknownExchangeHint}>
          <A class={button.primary} href={paths.newEndpoint(project().slug, group().slug)}>
            {words().beginEmpty}
          </A>
        </Missing>
      </Match>
      <Match when={seen.isError}>
        <Page title={words().newEndpoint}>
          <ProblemNotice error={seen.error} onRetry={() => seen.refetch()} />
        </Page>
      </Match>
    </Switch>
  );
}

function OfEndpoint(props: { id: string }) {
  const { group } = useGroup();
  const original = useQuery(() => endpointQuery(group().id, props.id));
  return (
    <Switch>
      <Match when={original.isSuccess && original.data} keyed>
        {(endpoint) => {
          const values = valuesOf(draftOf(endpoint));
          const initial = { ...values, name: '', path: copiedPath(values.path) };
          return <EndpointEditorView initial={initial} origin={{ kind: 'copy', id: props.id }} />;
        }}
      </Match>
      <Match when={original.isError}>
        <Page title={words().newEndpoint}>
          <ProblemNotice error={original.error} onRetry={() => original.refetch()} />
        </Page>
      </Match>
      <Match when={original.isPending}>
        <EditorSkeleton />
      </Match>
    </Switch>
  );
}

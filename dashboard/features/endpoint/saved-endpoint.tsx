import { A } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { endpointQuery } from '../../api/endpoint-queries';
import { ProblemError } from '../../api/problem-error';
import { useQuery } from '../../api/query/use-query';
import { useGroup } from '../../parts/group-frame';
import { Missing } from '../../parts/missing';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';
import { draftOf, valuesOf } from './document/values-of';
import { EditorSkeleton } from './editor-skeleton';
import { EndpointEditorView } from './endpoint-editor-view';
import { words } from './words';

export function SavedEndpoint(props: { id: string }) {
  const { project } = useProject();
  const { group } = useGroup();
  const endpoint = useQuery(() => endpointQuery(group().id, props.id));
  const known = () => (endpoint.isPending || endpoint.isLoadingError ? undefined : endpoint.data);
  const isUnknown = () => endpoint.error instanceof ProblemError && endpoint.error.status === 404;

  return (
    <Switch>
      <Match when={known()?.id} keyed>
        {(_id) => {
          const saved = known();
          return (
            saved && <EndpointEditorView saved={saved} latest={known()} initial={valuesOf(draftOf(saved))} />
          );
        }}
      </Match>
      <Match when={endpoint.isPending}>
        <EditorSkeleton />
      </Match>
      <Match when={isUnknown()}>
        <Missing title={words().unknown} hint={words().unknownHint}>
          <A class={button.primary} href={paths.group(project().slug, group().slug)}>
            {words().toGroup(group().name)}
          </A>
        </Missing>
      </Match>
      <Match when={endpoint.isLoadingError}>
        <Page title={words().loading}>
          <ProblemNotice error={endpoint.error} onRetry={() => endpoint.refetch()} />
        </Page>
      </Match>
    </Switch>
  );
}

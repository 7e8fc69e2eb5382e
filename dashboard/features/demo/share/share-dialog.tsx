import { Match, Show, Switch } from 'solid-js';
import IconLink from '~icons/lucide/link';
import { demoLinkQuery, revokeDemoLink, shareDemo } from '../../../api/demo-queries';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import { dateTime } from '../../../i18n/format';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { Dialog } from '../../../ui/dialog';
import { Skeleton } from '../../../ui/skeleton';
import { words } from '../words';

type Props = { projectId: string; reason: string | undefined; onClose: () => void };

/** The link that opens this page to anyone: made, copied, taken back. */
export function ShareDialog(props: Props) {
  const cache = useQueryClient();
  const link = useQuery(() => demoLinkQuery(props.projectId));
  const known = (next: Awaited<ReturnType<typeof shareDemo>> | null) =>
    cache.setQueryData(demoLinkQuery(props.projectId).queryKey, next);
  const sharing = useMutation(() => ({ mutationFn: () => shareDemo(props.projectId), onSuccess: known }));
  const revoking = useMutation(() => ({
    mutationFn: () => revokeDemoLink(props.projectId),
    onSuccess: () => known(null),
  }));
  const failure = () => sharing.error ?? revoking.error ?? (link.isLoadingError ? link.error : null);

  return (
    <Dialog open={true} title={words().share.title} description={words().share.hint} onClose={props.onClose}>
      <Switch fallback={<Skeleton class="h-24" />}>
        <Match when={link.data}>
          {(shared) => (
            <>
              <div class="flex flex-wrap items-center gap-2">
                <code
                  class="min-w-0 grow basis-48 break-all rounded-control bg-raised p-2 font-mono text-mono"
                  translate="no"
                >
                  {shared().url}
                </code>
                <CopyButton text={shared().url} title={words().share.copy} label={words().share.link} />
              </div>
              <p class="text-fg-subtle text-label">{words().share.since(dateTime(shared().created_at))}</p>
              <div class="flex flex-wrap gap-2">
                <a class={button.plain} href={shared().url} target="_blank" rel="noopener">
                  {words().share.look}
                </a>
                <ActionButton
                  look="dangerPlain"
                  reason={props.reason}
                  isBusy={revoking.isPending}
                  onPress={() => revoking.mutate()}
                >
                  {words().share.revoke}
                </ActionButton>
              </div>
            </>
          )}
        </Match>
        <Match when={link.isSuccess}>
          <p>{words().share.none}</p>
          <div>
            <ActionButton
              look="primary"
              icon={<IconLink />}
              reason={props.reason}
              isBusy={sharing.isPending}
              onPress={() => sharing.mutate()}
            >
              {words().share.make}
            </ActionButton>
          </div>
        </Match>
      </Switch>
      <Show when={failure()}>{(error) => <ProblemNotice error={error()} />}</Show>
    </Dialog>
  );
}

import { createSignal, createUniqueId, Match, Show, Switch } from 'solid-js';
import { createStore } from 'solid-js/store';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import { deliveriesOf, eventQuery, type WebhookEvent } from '../../../api/webhook-queries';
import { replayEvent } from '../../../api/webhook-writes';
import type { WorldAt } from '../../../api/world-writes';
import { useGroup } from '../../../parts/group-frame';
import { USUAL_METHODS } from '../../../parts/methods';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { Segmented } from '../../../ui/segmented';
import { Select } from '../../../ui/select';
import { Sheet } from '../../../ui/sheet';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { TextArea } from '../../../ui/text-area';
import type { InboxAddress } from '../create-inbox-address';
import { signatureOf } from '../receiver-config';
import { AttemptFields } from './attempt-fields';
import { backOffOf } from './back-off-text';
import { draftOf, isWebAddress, wishOf } from './replay-draft';
import { SchemeFields } from './scheme-fields';
import { lastTarget, rememberTarget, TargetField } from './target-field';
import { words } from './words';

type Props = { at: WorldAt; eventId: string; address: InboxAddress };

/** The event, to be changed before it is sent on to wherever it is wanted. */
export function ReplaySheet(props: Props) {
  const { access } = useProject();
  const queries = useQueryClient();
  const form = createUniqueId();
  const answer = useQuery(() => eventQuery(props.at, props.eventId));
  const reason = () => access().reason('editor');
  const replay = useMutation(() => ({
    mutationFn: (wish: Parameters<typeof replayEvent>[1]) => replayEvent(props.at, wish),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: deliveriesOf(props.at) });
      props.address.dismiss();
      props.address.chooseTab('deliveries');
    },
  }));

  return (
    <Sheet
      open
      title={words().title}
      description={words().hint}
      onClose={props.address.dismiss}
      footer={
        <>
          <ActionButton onPress={props.address.dismiss}>{words().cancel}</ActionButton>
          <ActionButton
            look="primary"
            type="submit"
            form={form}
            keys="Ctrl+Enter"
            reason={reason()}
            isBusy={replay.isPending}
          >
            {words().send}
          </ActionButton>
        </>
      }
    >
      <Switch>
        <Match when={answer.isPending}>
          <Loading what={words().title} />
          <Skeleton class="h-96" />
        </Match>
        <Match when={answer.isLoadingError}>
          <ProblemNotice error={answer.error} onRetry={() => answer.refetch()} />
        </Match>
        <Match when={answer.data}>
          {(event) => (
            <Draft
              form={form}
              event={event()}
              error={replay.error}
              onSend={(wish) => !reason() && replay.mutate(wish)}
            />
          )}
        </Match>
      </Switch>
    </Sheet>
  );
}

type DraftProps = {
  form: string;
  event: WebhookEvent;
  error: unknown;
  onSend: (wish: Parameters<typeof replayEvent>[1]) => void;
};

function Draft(props: DraftProps) {
  const { group } = useGroup();
  const own = signatureOf(group().config, props.event.client_id);
  const [draft, setDraft] = createStore(draftOf(props.event, lastTarget(group().id), own.scheme));
  const [isTried, setTried] = createSignal(false);
  const methods = [...new Set([...USUAL_METHODS, props.event.method])];
  const urlError = () => (isTried() && !isWebAddress(draft.url) ? words().urlBad : undefined);

  function send(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (!isWebAddress(draft.url) || backOffOf(draft.backOff) === undefined) return;
    rememberTarget(group().id, draft.url);
    props.onSend(wishOf(props.event, draft));
  }

  return (
    <form
      id={props.form}
      class="grid min-w-0 gap-4"
      noValidate
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <TargetField isFirst value={draft.url} error={urlError()} onInput={(value) => setDraft('url', value)} />
      <Segmented
        label={words().sign}
        isLabelHidden={false}
        value={draft.isSignedAgain ? 'again' : 'as_is'}
        options={[
          { value: 'as_is', text: words().asIs },
          { value: 'again', text: words().again },
        ]}
        hint={draft.isSignedAgain ? words().againHint : words().asIsHint}
        onChange={(value) => setDraft('isSignedAgain', value === 'again')}
      />
      <Show when={draft.isSignedAgain}>
        <SchemeFields
          scheme={draft.scheme}
          secret={draft.secret}
          secretHint={words().ownSecret}
          onScheme={(scheme) => setDraft('scheme', scheme)}
          onSecret={(secret) => setDraft('secret', secret)}
        />
      </Show>
      <Select
        label={words().method}
        class="sm:max-w-40"
        value={draft.method}
        options={methods.map((value) => ({ value, text: value }))}
        onChange={(value) => setDraft('method', value)}
      />
      <TextArea
        label={words().headers}
        hint={words().headersHint}
        rows={5}
        isMono
        value={draft.headers}
        onInput={(value) => setDraft('headers', value)}
      />
      <Show when={draft.body !== undefined} fallback={<p class="text-fg-muted">{words().bodyAsItCame}</p>}>
        <TextArea
          label={words().body}
          rows={8}
          isMono
          value={draft.body ?? ''}
          onInput={(value) => setDraft('body', value)}
        />
      </Show>
      <AttemptFields
        attempts={draft.attempts}
        backOff={draft.backOff}
        onAttempts={(value) => setDraft('attempts', value)}
        onBackOff={(value) => setDraft('backOff', value)}
      />
      <Show when={props.error}>{(error) => <ProblemNotice error={error()} />}</Show>
    </form>
  );
}

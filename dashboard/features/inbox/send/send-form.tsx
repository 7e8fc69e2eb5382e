import { createSignal, Show } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import IconSend from '~icons/lucide/send';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { deliveriesOf } from '../../../api/webhook-queries';
import { sendEvent } from '../../../api/webhook-writes';
import type { WorldAt } from '../../../api/world-writes';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { TextArea } from '../../../ui/text-area';
import { createDeliveryList } from '../deliveries/create-delivery-list';
import { DeliveryCards } from '../deliveries/delivery-cards';
import { customOf } from '../receiver-config';
import { AttemptFields } from '../replay/attempt-fields';
import { backOffOf } from '../replay/back-off-text';
import { rememberTarget } from '../replay/target-field';
import { ComposeFields } from './compose-fields';
import { type Composed, sendWishOf } from './composed';
import { isReady } from './readiness';
import { words } from './words';

type Props = { at: WorldAt; composed: Composed; onChange: SetStoreFunction<Composed> };

/** An event that is signed and sent, and all that was sent before it. */
export function SendForm(props: Props) {
  const { access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const [isTried, setTried] = createSignal(false);
  const list = createDeliveryList(
    () => props.at,
    () => undefined,
  );
  let heading: HTMLHeadingElement | undefined;
  const reason = () => access().reason('editor');
  const sending = useMutation(() => ({
    mutationFn: () =>
      sendEvent(props.at, sendWishOf(props.composed, customOf(group().config, props.composed.scheme))),
    onSuccess: async () => {
      // On a phone it is far below.
      heading?.scrollIntoView({ block: 'nearest' });
      await queries.invalidateQueries({ queryKey: deliveriesOf(props.at) });
    },
  }));

  function send(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (reason() || !isReady(props.composed) || backOffOf(props.composed.backOff) === undefined) return;
    rememberTarget(props.at.groupId, props.composed.url);
    sending.mutate();
  }

  return (
    <div class="grid items-start gap-6 xl:grid-cols-2">
      <form class="grid min-w-0 grid-cols-1 gap-4" noValidate onSubmit={send}>
        <p class="text-fg-muted">{words().sendHint}</p>
        <ComposeFields {...props} isTried={isTried()} />
        <TextArea
          label={words().headers}
          hint={words().headersHint}
          rows={2}
          isMono
          value={props.composed.headers}
          onInput={(headers) => props.onChange('headers', headers)}
        />
        <AttemptFields
          attempts={props.composed.attempts}
          backOff={props.composed.backOff}
          onAttempts={(attempts) => props.onChange('attempts', attempts)}
          onBackOff={(backOff) => props.onChange('backOff', backOff)}
        />
        <ActionButton
          type="submit"
          look="primary"
          class="justify-self-start"
          icon={<IconSend />}
          reason={reason()}
          isBusy={sending.isPending}
        >
          {words().send}
        </ActionButton>
        <Show when={sending.error}>{(error) => <ProblemNotice error={error()} />}</Show>
      </form>
      <section class="grid min-w-0 grid-cols-1 content-start gap-3" aria-labelledby="sent-title">
        <h2 ref={heading} id="sent-title" class="scroll-mt-16 font-semibold text-section">
          {words().sent}
        </h2>
        <Show when={list.query.isLoadingError}>
          <ProblemNotice error={list.query.error} onRetry={() => list.query.refetch()} />
        </Show>
        <Show when={list.query.isSuccess && list.ids().length === 0}>
          <p class="text-fg-muted">{words().nothingSent}</p>
        </Show>
        <DeliveryCards at={props.at} list={list} />
      </section>
    </div>
  );
}

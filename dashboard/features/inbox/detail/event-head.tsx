import { Show } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import IconCopy from '~icons/lucide/copy';
import IconFilter from '~icons/lucide/filter';
import IconLink from '~icons/lucide/link';
import IconReplay from '~icons/lucide/rotate-cw';
import IconSend from '~icons/lucide/send';
import IconTrash from '~icons/lucide/trash-2';
import type { WebhookEvent } from '../../../api/webhook-queries';
import { bytes } from '../../../i18n/format';
import { wholeTime } from '../../../parts/exchange/clock';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { createCopy } from '../../../ui/clipboard';
import { CopyIcon } from '../../../ui/copy-icon';
import { Menu } from '../../../ui/menu';
import { MethodMark } from '../../../ui/method-mark';
import { StatusMark } from '../../../ui/status-mark';
import type { InboxAddress } from '../create-inbox-address';
import { VerdictBadge } from '../verdict-mark';
import { words as inbox } from '../words';
import { eventCurl } from './event-curl';
import { words } from './words';

type Props = { event: WebhookEvent; address: InboxAddress; copyRef: (copy: () => void) => void };

/** What the event is, and what can be done with it. */
export function EventHead(props: Props) {
  const { project, access } = useProject();
  const { group } = useGroup();
  const clipboard = createCopy();
  const reason = () => access().reason('editor');
  const copy = () => void clipboard.copy(eventCurl(props.event, group().base_url));
  props.copyRef(copy);
  const sendHref = () => {
    const world = props.event.world === 'main' ? {} : { world: props.event.world };
    const query = new URLSearchParams({ event: props.event.id, ...world });
    return `${paths.groupSection(project().slug, group().slug, 'send')}?${query}`;
  };

  return (
    <div class="grid gap-3">
      <p class="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <MethodMark method={props.event.method} look="chip" />
        <code class="min-w-0 break-all font-mono text-mono" translate="no">
          {`/webhooks/${props.event.client_id}${props.event.path === '/' ? '' : props.event.path}`}
          {props.event.query === '' ? '' : `?${props.event.query}`}
        </code>
      </p>
      <p class="flex flex-wrap items-center gap-x-3 gap-y-1 text-fg-muted text-label">
        <VerdictBadge verdict={props.event.signature.verdict} />
        <span class="tabular-nums" translate="no">
          {wholeTime(Date.parse(props.event.received_at))}
        </span>
        <span class="tabular-nums">{bytes(props.event.size)}</span>
        <span class="inline-flex items-center gap-1.5">
          {words().answered} <StatusMark status={props.event.answered.status} look="chip" />
        </span>
        <Show when={props.event.answered.attempt > 1}>
          <span>{words().attempt(props.event.answered.attempt)}</span>
        </Show>
      </p>
      <div class="flex flex-wrap items-center gap-2">
        <ActionButton
          look="primary"
          icon={<IconReplay />}
          keys="r"
          reason={reason()}
          onPress={() => props.address.ask('replay')}
        >
          {words().replay}
        </ActionButton>
        <ActionButton
          icon={clipboard.outcome() === 'copied' ? <IconCheck /> : <IconCopy />}
          keys="y"
          onPress={copy}
        >
          <span aria-live="polite">
            {clipboard.outcome() === undefined
              ? words().copyCurl
              : words().copyOutcomes[clipboard.outcome() ?? 'failed']}
          </span>
        </ActionButton>
        <CopyIcon
          text={`${location.origin}${props.address.eventHref(props.event.id)}`}
          label={words().copyLink}
          icon={<IconLink />}
        />
        <Menu
          look="icon"
          label={words().more}
          items={[
            { text: words().useInSender, icon: <IconSend />, href: sendHref() },
            ...(props.event.type === null
              ? []
              : [
                  {
                    text: words().onlyType(props.event.type),
                    icon: <IconFilter />,
                    onSelect: () => props.address.filterBy({ type: props.event.type ?? undefined }),
                  },
                ]),
            {
              text: words().onlyClient(props.event.client_id),
              icon: <IconFilter />,
              onSelect: () => props.address.filterBy({ client: props.event.client_id }),
            },
            'line',
            {
              text: words().remove,
              icon: <IconTrash />,
              tone: 'danger',
              reason: reason(),
              onSelect: () => props.address.ask('delete-event'),
            },
          ]}
        />
      </div>
      <dl class="flex flex-wrap gap-x-6 gap-y-1 text-label">
        <Fact name={inbox().filters.client} value={props.event.client_id} />
        <Fact name={inbox().filters.address} value={props.event.caller.address} />
        <Fact name={words().country} value={props.event.caller.country} />
        <Fact name={inbox().filters.agent} value={props.event.caller.user_agent} />
        <Fact name={words().deliveryId} value={props.event.delivery_id} />
        <Fact name={words().eventId} value={props.event.id} />
      </dl>
    </div>
  );
}

function Fact(props: { name: string; value: string | null }) {
  return (
    <Show when={props.value}>
      <div class="flex min-w-0 gap-1.5">
        <dt class="shrink-0 text-fg-subtle">{props.name}</dt>
        <dd class="min-w-0 [overflow-wrap:anywhere]" translate="no">
          {props.value}
        </dd>
      </div>
    </Show>
  );
}

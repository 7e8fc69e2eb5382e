import { createSignal, Show } from 'solid-js';
import IconDown from '~icons/lucide/chevron-down';
import IconUp from '~icons/lucide/chevron-up';
import { type EndpointSummary, endpointQuery } from '../../../api/endpoint-queries';
import { useQuery } from '../../../api/query/use-query';
import { IconButton } from '../../../ui/icon-button';
import { routeOf } from '../contract-text';
import { words } from '../words';

/** More than two lines of a card. */
const LONG = 90;
/** More is read in the editor. */
const MOST = 20_000;

/** The beginning of the answer, and all of it when it is asked for. */
export function AnswerPreview(props: { endpoint: EndpointSummary }) {
  const [isOpen, setOpen] = createSignal(false);
  const whole = useQuery(() => ({
    ...endpointQuery(props.endpoint.group_id, props.endpoint.id),
    enabled: isOpen() && props.endpoint.is_preview_cut,
  }));
  const start = () => props.endpoint.preview ?? '';
  const isLong = () => props.endpoint.is_preview_cut || start().length > LONG || start().includes('\n');
  const text = () => {
    if (!isOpen()) return start();
    const body = whole.data?.response_body ?? start();
    return body.length > MOST ? `${body.slice(0, MOST)}…` : body;
  };
  const label = () => (isOpen() ? words().collapse : words().expand)(routeOf(props.endpoint));

  return (
    <Show
      when={start() !== ''}
      fallback={<p class="text-fg-subtle">{words().answers[props.endpoint.answer_kind]}</p>}
    >
      <div class="flex min-w-0 items-start gap-1">
        <pre
          translate="no"
          tabindex={isOpen() ? 0 : undefined}
          class={`min-w-0 grow whitespace-pre-wrap break-words font-mono text-fg-muted text-mono ${isOpen() ? 'relative max-h-60 overflow-auto' : 'line-clamp-2'}`}
        >
          {text()}
        </pre>
        <Show when={isLong()}>
          <IconButton
            label={label()}
            icon={isOpen() ? <IconUp /> : <IconDown />}
            class="relative -mr-2"
            onPress={() => setOpen(!isOpen())}
          />
        </Show>
      </div>
    </Show>
  );
}

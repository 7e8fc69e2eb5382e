import { createEffect, on, Show } from 'solid-js';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import { useQuery } from '../../../api/query/use-query';
import { eventQuery, eventsQuery } from '../../../api/webhook-queries';
import { clockTime } from '../../../parts/exchange/clock';
import { useGroup } from '../../../parts/group-frame';
import { Select } from '../../../ui/select';
import { signatureOf } from '../receiver-config';
import { BodyField } from './body-field';
import type { ComposeProps } from './compose-props';
import { words } from './words';

/** One of those that were received. */
export function EventFields(props: ComposeProps) {
  const { group } = useGroup();
  const latest = useInfiniteQuery(() => eventsQuery(props.at));
  const events = () => latest.data?.pages.flatMap((page) => page.events) ?? [];
  const chosen = useQuery(() => ({
    ...eventQuery(props.at, props.composed.eventId),
    enabled: props.composed.eventId !== '',
  }));
  // Signed as the events of its client are.
  createEffect(
    on(
      () => chosen.data?.client_id,
      (client) => {
        if (client !== undefined) props.onChange('scheme', signatureOf(group().config, client).scheme);
      },
    ),
  );
  const options = () => {
    const known = events().map(({ id, type, method, path, client_id, received_at }) => ({
      value: id,
      text: `${clockTime(Date.parse(received_at))} · ${type ?? `${method} ${path}`} · ${client_id}`,
    }));
    const { eventId } = props.composed;
    const isKnown = eventId === '' || known.some(({ value }) => value === eventId);
    const none = { value: '', text: words().chooseEvent };
    return isKnown
      ? [none, ...known]
      : [none, { value: eventId, text: chosen.data?.type ?? eventId }, ...known];
  };

  return (
    <>
      <Select
        label={words().event}
        value={props.composed.eventId}
        options={options()}
        error={props.isTried && props.composed.eventId === '' ? words().eventNeeded : undefined}
        onChange={(eventId) => props.onChange({ eventId, body: undefined })}
      />
      <Show when={chosen.data?.body_encoding === 'text' && chosen.data}>
        {(event) => <BodyField {...props} text={event().body} />}
      </Show>
    </>
  );
}

import { Show } from 'solid-js';
import type { EndpointSummary } from '../../../api/endpoint-queries';
import { milliseconds } from '../../../i18n/format';
import { Badge } from '../../../ui/badge';
import { words } from '../words';

/** What is unusual about an endpoint. */
export function EndpointBadges(props: { endpoint: EndpointSummary }) {
  return (
    <>
      <Show when={!props.endpoint.enabled}>
        <Badge tone="warning">{words().switchedOff}</Badge>
      </Show>
      <Show when={props.endpoint.chaos === 'own'}>
        <Badge tone="danger">{words().ownChaos}</Badge>
      </Show>
      <Show when={props.endpoint.scenario}>
        {(name) => <Badge tone="info">{words().scenario(name())}</Badge>}
      </Show>
      <Show when={props.endpoint.max_wait_time > 0}>
        <Badge>{words().waits(milliseconds(props.endpoint.max_wait_time))}</Badge>
      </Show>
    </>
  );
}

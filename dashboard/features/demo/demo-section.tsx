import type { RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { DemoPage } from './demo-page';
import { SharedDemoPage } from './shared-demo-page';

/** One file for both ways to the client: apart from its frame it is the same. */
export function DemoSection(props: RouteSectionProps) {
  return (
    <Show when={props.params.token} fallback={<DemoPage />} keyed>
      {(token) => <SharedDemoPage token={token} />}
    </Show>
  );
}

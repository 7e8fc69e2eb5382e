import { type JSX, Match, Suspense, Switch } from 'solid-js';
import { lazyPart } from '../../i18n/lazy-part';
import { AfterPaint } from '../../ui/after-paint';
import { Form } from '../../ui/form/form';
import { FormSummary } from '../../ui/form/form-summary';
import { Skeleton } from '../../ui/skeleton';
import { TabPanel } from '../../ui/tabs';
import { createPlace, type Tab } from './create-place';
import { useEditing } from './editor-context';
import { EditorTabs } from './editor-tabs';
import { Details } from './identity/details';
import { Identity } from './identity/identity';
import { isWide } from './is-wide';
import { ResponseTab } from './response/response-tab';

const ContractTab = lazyPart(async () => (await import('./contract/contract-tab')).ContractTab);
const FaultsTab = lazyPart(async () => (await import('./faults/faults-tab')).FaultsTab);
const ActivityTab = lazyPart(async () => (await import('./activity/activity-tab')).ActivityTab);

export function EditorForm(props: { pathRef: (input: HTMLInputElement) => void }) {
  const { form } = useEditing();
  const place = createPlace();
  return (
    <Form of={form} class="@container grid grid-cols-1 gap-4">
      <FormSummary class="empty:hidden" />
      <Identity pathRef={props.pathRef} />
      <div class="rounded-card border border-line bg-surface">
        <Details />
      </div>
      <EditorTabs />
      <Switch>
        <Match when={place.tab() === 'contract'}>
          <Panel tab="contract">
            <ContractTab />
          </Panel>
        </Match>
        <Match when={place.tab() === 'faults'}>
          <Panel tab="faults">
            <FaultsTab />
          </Panel>
        </Match>
        <Match when={place.tab() === 'activity'}>
          <Panel tab="activity">
            <ActivityTab />
          </Panel>
        </Match>
        <Match when={place.tab() === 'response' || isWide()}>
          <Panel tab="response">
            <ResponseTab />
          </Panel>
        </Match>
      </Switch>
    </Form>
  );
}

/** It waits for its own code: one around all of them would hold the tab back until the code is there. */
function Panel(props: { tab: Tab; children: JSX.Element }) {
  return (
    <TabPanel name="endpoint" chosen={props.tab}>
      <AfterPaint fallback={<Skeleton class="h-96" />}>
        <Suspense fallback={<Skeleton class="h-24" />}>{props.children}</Suspense>
      </AfterPaint>
    </TabPanel>
  );
}

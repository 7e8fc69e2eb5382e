import { createSignal } from 'solid-js';
import { Breadcrumb } from '../../../dashboard/ui/breadcrumb';
import { Card } from '../../../dashboard/ui/card';
import { LinkTabs } from '../../../dashboard/ui/link-tabs';
import { SplitPane } from '../../../dashboard/ui/split-pane';
import { TabPanel, Tabs } from '../../../dashboard/ui/tabs';
import { Shelf } from './shelf';

const TABS = [
  { key: 'why', text: 'Why' },
  { key: 'request', text: 'Request' },
  { key: 'response', text: 'Response', count: 12 },
];

export function Ways() {
  const [tab, setTab] = createSignal('why');
  return (
    <Shelf title="Ways">
      <Breadcrumb
        steps={[
          { text: 'Shop', href: '#shop' },
          { text: 'Orders', href: '#orders' },
          { text: 'GET /orders/:id' },
        ]}
      />
      <LinkTabs
        label="Sections"
        tabs={[
          { href: '#general', text: 'General', isCurrent: true },
          { href: '#tokens', text: 'Tokens', count: 3, isCurrent: false },
          { href: '#danger', text: 'Danger', isCurrent: false },
        ]}
      />
      <div class="grid gap-3">
        <Tabs name="exchange" label="Exchange" tabs={TABS} chosen={tab()} onChoose={setTab} />
        <TabPanel name="exchange" chosen={tab()}>
          This is the panel of {tab()}.
        </TabPanel>
      </div>
      <SplitPane
        name="gallery"
        label="Divider of form and preview"
        left={<Card title="Form">The form is at the left.</Card>}
        right={<Card title="Preview">The truth is at the right.</Card>}
      />
    </Shelf>
  );
}

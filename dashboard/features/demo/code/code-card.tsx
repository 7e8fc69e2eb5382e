import { CopyIcon } from '../../../ui/copy-icon';
import { TabPanel, Tabs } from '../../../ui/tabs';
import type { DemoAddress } from '../create-demo-address';
import { StepCard } from '../step-card';
import { words } from '../words';
import { clientCode, LANGUAGES } from './client-code';

/** What this page does, to take along. */
export function CodeCard(props: { baseUrl: string; user: string; address: DemoAddress }) {
  const chosen = () => LANGUAGES.find((each) => each === props.address.code()) ?? 'javascript';
  const tabs = () => LANGUAGES.map((key) => ({ key, text: words().code.names[key] }));

  const code = () => clientCode(chosen(), { baseUrl: props.baseUrl, user: props.user });
  const label = () => words().code.label(words().code.names[chosen()]);

  return (
    <StepCard title={words().steps.code} hint={words().code.hints[chosen()]}>
      <Tabs
        name="demo-code"
        label={words().code.language}
        tabs={tabs()}
        chosen={chosen()}
        onChoose={props.address.showCode}
      />
      <TabPanel name="demo-code" chosen={chosen()}>
        <div class="mt-3 flex min-w-0 items-start gap-1 rounded-control border border-line bg-raised p-1 pl-3">
          {/* A scroller is in the tab order, so that keys can scroll it. */}
          <section
            tabindex="0"
            aria-label={label()}
            class="min-w-0 grow overflow-auto rounded-chip [scrollbar-width:thin]"
            style={{ 'max-height': '60vh' }}
          >
            <pre class="py-1.5 font-mono text-mono">
              <code translate="no">{code()}</code>
            </pre>
          </section>
          <CopyIcon text={code()} label={words().code.copy(label())} />
        </div>
      </TabPanel>
    </StepCard>
  );
}

import { For, Show } from 'solid-js';
import type { OperationExample, RequestExamples } from '../../api/example-queries';
import { Card } from '../../ui/card';
import { MethodMark } from '../../ui/method-mark';
import { Snippet } from '../../ui/snippet';
import { TabPanel, Tabs } from '../../ui/tabs';
import type { CodeAddress } from './create-code-address';
import { INSTALLS, LANGUAGE_NAMES, LANGUAGES } from './languages';
import { NeededVariable } from './needed-variable';
import { words } from './words';

type Props = { operation: OperationExample; examples: RequestExamples; address: CodeAddress };

/** One request, in the language of the reader's choice, and what it needs before. */
export function OperationView(props: Props) {
  const language = () => props.address.language();
  const code = () => props.operation.code[language()].trimEnd();
  const needed = () => props.examples.variables.filter(({ name }) => props.operation.needs.includes(name));

  return (
    <div class="grid min-w-0 grid-cols-1 content-start gap-4">
      <Card>
        <div class="grid min-w-0 gap-1">
          <h2 class="flex min-w-0 items-baseline gap-2 font-semibold text-section">
            <MethodMark method={props.operation.method} look="chip" />
            <code class="min-w-0 break-all font-mono" translate="no">
              {props.operation.path}
            </code>
          </h2>
          <p class="text-fg-muted" translate="no">
            {props.operation.summary}
          </p>
        </div>
        <div class="min-w-0" translate="no">
          <Tabs
            name="code"
            label={words().languages}
            tabs={LANGUAGES.map((each) => ({ key: each, text: LANGUAGE_NAMES[each] }))}
            chosen={language()}
            onChoose={props.address.speak}
          />
        </div>
        <TabPanel name="code" chosen={language()} class="grid min-w-0 grid-cols-1 gap-2">
          <Snippet
            text={code()}
            label={words().codeIn(
              LANGUAGE_NAMES[language()],
              `${props.operation.method} ${props.operation.path}`,
            )}
          />
          <Show when={INSTALLS[language()]}>
            {(install) => (
              <p class="text-fg-muted text-label">
                {words().install} <code class="font-mono">{install()}</code>
              </p>
            )}
          </Show>
        </TabPanel>
      </Card>
      <Show when={needed().length > 0}>
        <Card title={words().before}>
          <For each={needed()}>
            {(variable) => <NeededVariable variable={variable} operations={props.examples.operations} />}
          </For>
        </Card>
      </Show>
    </div>
  );
}

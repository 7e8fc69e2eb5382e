import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import './styles.css';
import { templateNames } from '../../../dashboard/api/template-names';
import { speak } from '../../../dashboard/i18n/define-words';
import { CodeEditor } from '../../../dashboard/ui/code-editor/code-editor';
import type { EditorLanguage, Finding } from '../../../dashboard/ui/code-editor/editor-types';
import { SchemaTry } from '../../../dashboard/ui/code-editor/schema-try';
import { BODY, LETTER, ORDER, SCHEMA, SCRIPT } from './texts';

const asked = new URLSearchParams(location.search);
const only = asked.get('only');

/** The page's own palette, save and send. */
const [pressed, setPressed] = createSignal('');
addEventListener('keydown', (event) => {
  if (!event.ctrlKey || !['k', 's', 'Enter'].includes(event.key)) return;
  event.preventDefault();
  setPressed(`${pressed()} ${event.key}`);
});

function Sample(props: { name: string; language: EditorLanguage; text: string; maxLines?: number }) {
  const [text, setText] = createSignal(props.text);
  const [blurs, setBlurs] = createSignal(0);
  const findings = (): Finding[] => {
    const offset = text().indexOf('uper');
    if (props.language !== 'template-json' || offset === -1) return [];
    return [{ offset, length: 4, message: 'There is no helper "uper"', suggestion: 'upper' }];
  };
  Object.assign(window, { [`set_${props.name}`]: setText });
  return (
    <Show when={only === null || only === props.name}>
      <section class="grid min-w-0 gap-2">
        <CodeEditor
          id={props.name}
          label={`The ${props.name}`}
          hint="What is answered."
          error={asked.has('error') ? 'This is refused.' : undefined}
          language={props.language}
          value={text()}
          onInput={setText}
          onBlur={() => setBlurs(blurs() + 1)}
          names={templateNames}
          params={['orderId']}
          findings={findings()}
          readOnly={asked.has('locked')}
          maxLines={props.maxLines}
        />
        <output data-blurs={props.name} hidden>
          {blurs()}
        </output>
        <output data-length={props.name} hidden>
          {text().length}
        </output>
        <pre data-text={props.name} hidden>
          {text().length < 10_000 ? text() : ''}
        </pre>
        <Show when={props.language === 'schema'}>
          <SchemaTry schema={text()} sample={'{"id": 0, "email": "nobody", "tags": ["odd"]}'} />
        </Show>
      </section>
    </Show>
  );
}

function Page() {
  return (
    <main class="mx-auto grid max-w-360 gap-8 px-4 py-8 sm:px-6">
      <h1 class="font-semibold text-page">Code editor</h1>
      <button type="button">Before</button>
      <Sample name="order" language="json" text={ORDER} />
      <Sample name="schema" language="schema" text={SCHEMA} maxLines={14} />
      <Sample name="body" language="template-json" text={BODY} />
      <Sample name="letter" language="template-text" text={LETTER} />
      <Sample name="script" language="javascript" text={SCRIPT} />
      <button type="button">After</button>
      <output data-pressed hidden>
        {pressed()}
      </output>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root element');
const language = asked.get('language');
const isSpoken = language === 'es' || language === 'pt-BR' ? speak(language) : Promise.resolve();
void isSpoken.then(() => render(() => <Page />, root));

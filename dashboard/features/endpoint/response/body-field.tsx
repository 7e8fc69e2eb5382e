import { Show } from 'solid-js';
import { CodeField } from '../code-field';
import { bodyLanguage } from '../document/body-language';
import { carriesNoBody } from '../document/document-of';
import { useEditing } from '../editor-context';
import { words } from '../words';

export function BodyField() {
  const { form } = useEditing();
  const status = () => form.values.response_status_code;
  const language = () =>
    bodyLanguage({
      text: form.values.response_body,
      headers: form.values.response_headers,
      templating: form.values.templating,
    });
  const isMadeUp = () => form.values.response_body === '' && form.values.response_schema !== '';

  return (
    <Show
      when={!carriesNoBody(status())}
      fallback={<NoBody status={status()} text={form.values.response_body} />}
    >
      <CodeField
        at="/response_body"
        label={words().body}
        language={language()}
        hint={isMadeUp() ? words().bodyOfSchema : words().bodyHint}
        minLines={8}
        maxLines={24}
      />
    </Show>
  );
}

/** Of an answer whose status ends it after the headers. */
export function NoBody(props: { status: number; text: string }) {
  return (
    <p class="rounded-control border border-line border-dashed px-3 py-2 text-fg-muted">
      {words().noBody(props.status)} <Show when={props.text !== ''}>{words().bodyKept}</Show>
    </p>
  );
}

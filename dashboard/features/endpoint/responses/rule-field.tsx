import { createSignal, Show } from 'solid-js';
import { ActionButton } from '../../../ui/action-button';
import { CodeField } from '../code-field';
import { useEditing } from '../editor-context';
import { readRule } from '../rules/built-rule';
import { RuleBuilder } from './rule-builder';
import { words } from './words';

/** When a response is chosen: by the builder, or as JSON where the rule says more. */
export function RuleField(props: { at: string }) {
  const { form } = useEditing();
  const text = () => String(form.value(props.at) ?? '');
  const built = () => readRule(text());
  const [wantsJson, setWantsJson] = createSignal(false);

  return (
    <Show
      when={!wantsJson() && built()}
      fallback={
        <CodeField
          at={props.at}
          label={words().ruleJson}
          hint={built() ? words().ruleHint : `${words().ruleHint} ${words().tooRich}`}
          language="json"
          minLines={4}
          maxLines={14}
          actions={
            <Show when={built()}>
              <ActionButton
                look="quiet"
                class="min-h-6! px-2! text-label"
                onPress={() => setWantsJson(false)}
              >
                {words().build}
              </ActionButton>
            </Show>
          }
        />
      }
    >
      <RuleBuilder at={props.at} onWantJson={() => setWantsJson(true)} />
    </Show>
  );
}

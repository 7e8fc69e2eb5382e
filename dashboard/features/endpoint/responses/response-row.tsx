import { createSignal, Match, Show, Switch } from 'solid-js';
import IconChevron from '~icons/lucide/chevron-right';
import { NumberField } from '../../../ui/form/number-field';
import { TextField } from '../../../ui/form/text-field';
import { StatusMark } from '../../../ui/status-mark';
import { SpecialAnswer } from '../answers/special-answer';
import { CodeField } from '../code-field';
import { bodyLanguage } from '../document/body-language';
import { carriesNoBody } from '../document/document-of';
import type { ResponseValues } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { StatusField } from '../identity/status-field';
import { AnswerKind } from '../response/answer-kind';
import { NoBody } from '../response/body-field';
import { MoreFields } from './more-fields';
import { RuleField } from './rule-field';
import { RuleLine } from './rule-line';
import { words } from './words';

/** One of several answers: its rule in a line, and all of it when it is opened. */
export function ResponseRow(props: { at: string; position: number }) {
  const { form } = useEditing();
  // A row of the list is what the values of the form say.
  const response = () => form.value(props.at) as ResponseValues | undefined;
  const [isOpen, setOpen] = createSignal(response()?.body === '' && response()?.name === '');
  const called = () => response()?.name || words().response(props.position);

  return (
    <div class="grid grid-cols-1 gap-3 rounded-card border border-line p-3">
      <button
        type="button"
        aria-expanded={isOpen()}
        class="flex min-h-6 min-w-0 items-center gap-2 rounded-control text-left"
        onClick={() => setOpen(!isOpen())}
      >
        <IconChevron
          class={`shrink-0 text-fg-subtle transition-transform duration-150 ease-calm ${isOpen() ? 'rotate-90' : ''}`}
        />
        <StatusMark status={response()?.status_code ?? 200} />
        <span class="max-w-1/2 shrink-0 truncate font-medium">{called()}</span>
        <RuleLine rule={response()?.rule ?? ''} />
      </button>
      <Show when={isOpen() && response()}>
        {(row) => (
          <>
            <div class="grid gap-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
              <TextField at={`${props.at}/name`} label={words().name} placeholder={words().namePlaceholder} />
              <StatusField at={`${props.at}/status_code`} label={words().status} />
            </div>
            <Show when={form.values.selection === 'random'}>
              <NumberField at={`${props.at}/weight`} label={words().weight} class="max-w-32" />
            </Show>
            <Show when={form.values.selection === 'sequence' || form.values.selection === 'cycle'}>
              <NumberField at={`${props.at}/repeat`} label={words().repeat} class="max-w-32" />
            </Show>
            <RuleField at={`${props.at}/rule`} />
            <AnswerKind value={row().answer} onChange={(answer) => form.set(`${props.at}/answer`, answer)} />
            <Switch>
              <Match when={row().answer?.type} keyed>
                {(type) => <SpecialAnswer at={`${props.at}/answer`} type={type} />}
              </Match>
              <Match when={carriesNoBody(row().status_code)}>
                <NoBody status={row().status_code} text={row().body} />
              </Match>
              <Match when={row().answer === null}>
                <CodeField
                  at={`${props.at}/body`}
                  label={words().body}
                  language={bodyLanguage({ ...row(), text: row().body })}
                  minLines={5}
                />
              </Match>
            </Switch>
            <MoreFields at={props.at} />
          </>
        )}
      </Show>
    </div>
  );
}

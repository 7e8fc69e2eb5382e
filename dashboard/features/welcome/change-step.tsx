import { createEffect, createSignal, on, Show } from 'solid-js';
import { type Endpoint, endpointsOf } from '../../api/endpoint-queries';
import { useQueryClient } from '../../api/query/client';
import { useMutation } from '../../api/query/use-mutation';
import { callMock, changeAnswer, type Target } from '../../api/welcome-queries';
import { prettyJson } from '../../parts/exchange/pretty-json';
import { ProblemNotice } from '../../parts/problem-notice';
import { ActionButton } from '../../ui/action-button';
import { NumberField } from '../../ui/number-field';
import { TextArea } from '../../ui/text-area';
import { AnswerText } from './answer-text';
import { Step } from './step';
import { words } from './words';

type Props = { target: Target; endpoint: Endpoint | undefined; isDone: boolean };

/** Ticked when the endpoint was changed, here or anywhere. */
export function ChangeStep(props: Props) {
  const cache = useQueryClient();
  const [status, setStatus] = createSignal<number>();
  const [body, setBody] = createSignal('');
  const [answer, setAnswer] = createSignal<string>();

  createEffect(
    on(
      () => props.endpoint?.revision,
      () => {
        setStatus(props.endpoint?.response_status_code);
        const saved = props.endpoint?.response_body ?? '';
        setBody(prettyJson(saved) ?? saved);
      },
    ),
  );

  const saving = useMutation(() => ({
    mutationFn: async () => {
      await changeAnswer(props.target, {
        response_status_code: status() ?? 200,
        response_body: body() === '' ? null : body(),
      });
      setAnswer(await callMock(props.target.url));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: endpointsOf(props.target.group.id) }),
  }));

  return (
    <Step number={3} title={words().change} hint={words().changeHint} isDone={props.isDone}>
      <form
        class="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <div class="grid gap-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <NumberField label={words().status} value={status()} min={100} max={599} onInput={setStatus} />
          <TextArea label={words().body} value={body()} rows={6} isMono onInput={setBody} />
        </div>
        <div>
          <ActionButton look="plain" type="submit" isBusy={saving.isPending}>
            {words().save}
          </ActionButton>
        </div>
        <div role="status" class="grid gap-2">
          <Show when={saving.isSuccess}>
            <p class="text-success">{words().saved}</p>
          </Show>
          <AnswerText text={answer()} />
        </div>
        <Show when={saving.isError}>
          <ProblemNotice error={saving.error} />
        </Show>
      </form>
    </Step>
  );
}

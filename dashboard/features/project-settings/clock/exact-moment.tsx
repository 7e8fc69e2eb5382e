import { createSignal } from 'solid-js';
import { ActionButton } from '../../../ui/action-button';
import { Card } from '../../../ui/card';
import { Field, inputClass } from '../../../ui/field';
import { words } from '../words';

type Props = {
  reason: string | undefined;
  onFreeze: (moment: number) => void;
  onRun: (moment: number) => void;
};

/** The clock put to a certain moment: to stand still there, or to go on from there. */
export function ExactMoment(props: Props) {
  const [typed, setTyped] = createSignal('');
  const moment = () => new Date(typed()).getTime();
  const reason = () => props.reason ?? (Number.isNaN(moment()) ? words().chooseMoment : undefined);
  return (
    <Card title={words().exactly}>
      <div class="flex flex-wrap items-end gap-2">
        <Field label={words().moment} class="grow basis-48">
          {(control) => (
            <input
              id={control.id}
              type="datetime-local"
              step="1"
              class={inputClass}
              disabled={props.reason !== undefined}
              value={typed()}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <ActionButton reason={reason()} onPress={() => props.onFreeze(moment())}>
          {words().freezeThere}
        </ActionButton>
        <ActionButton reason={reason()} onPress={() => props.onRun(moment())}>
          {words().runFromThere}
        </ActionButton>
      </div>
    </Card>
  );
}

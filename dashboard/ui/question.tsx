import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { ActionButton } from './action-button';
import { Modal } from './modal';
import { TextField } from './text-field';
import { words } from './words';

type Props = {
  open: boolean;
  title: string;
  /** What happens if it is confirmed. */
  consequence: JSX.Element;
  /** A verb. */
  confirm: string;
  /** Of the way out, where "Cancel" could be taken for what is asked. */
  cancel?: string | undefined;
  tone?: 'danger' | 'plain' | undefined;
  /** Only who types this may confirm. */
  typeToConfirm?: string | undefined;
  isBusy?: boolean | undefined;
  error?: JSX.Element;
  onCancel: () => void;
  onConfirm: () => void;
};

/** Asks before something happens. The way out has the focus. */
export function Question(props: Props) {
  const [typed, setTyped] = createSignal('');
  createEffect(
    on(
      () => props.open,
      () => setTyped(''),
    ),
  );
  const asked = () => props.typeToConfirm && words().typeToConfirm(props.typeToConfirm);
  const missing = () => (typed().trim() === (props.typeToConfirm ?? '') ? undefined : asked());

  return (
    <Modal
      open={props.open}
      role="alertdialog"
      title={props.title}
      class="m-auto max-h-[calc(100dvh-32px)] w-[calc(100%-32px)] max-w-105 rounded-dialog"
      footer={
        <>
          <ActionButton isFirst onPress={() => props.onCancel()}>
            {props.cancel ?? words().cancel}
          </ActionButton>
          <ActionButton
            look={props.tone === 'plain' ? 'primary' : 'danger'}
            reason={missing()}
            isBusy={props.isBusy}
            onPress={() => props.onConfirm()}
          >
            {props.confirm}
          </ActionButton>
        </>
      }
      onClose={() => props.onCancel()}
    >
      <div class="text-fg-muted">{props.consequence}</div>
      <Show when={asked()}>
        {(label) => (
          <TextField label={label()} value={typed()} onInput={setTyped} isMono autocomplete="off" />
        )}
      </Show>
      {props.error}
    </Modal>
  );
}

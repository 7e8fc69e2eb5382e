import { createSignal, Show } from 'solid-js';
import { useQueryClient } from '../../api/query/client';
import { formSchema } from '../../api/schemas';
import { createToken, type NewToken, type TokenMade, tokensKey } from '../../api/token-queries';
import { ActionButton } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog';
import { createForm } from '../../ui/form/create-form';
import { SubmitButton } from '../../ui/form/submit-button';
import { MadeToken } from './made-token';
import { NewTokenForm } from './new-token-form';
import { words } from './words';

/** First what the token may do, then the token itself: it is shown once, so nothing but a button closes it. */
export function NewTokenDialog(props: { path: string; onClose: () => void }) {
  const cache = useQueryClient();
  const [made, setMade] = createSignal<TokenMade>();
  const form = createForm<NewToken>({
    initial: { name: '', scopes: ['write'], expires_in_days: 90 },
    schema: formSchema('new-token'),
    submit: async (draft) => {
      setMade(await createToken(draft));
      await cache.invalidateQueries({ queryKey: tokensKey });
    },
  });
  form.keepDraft('token:new');

  return (
    <Dialog
      open={true}
      title={made() ? words().made(made()?.token.name ?? '') : words().newToken}
      isKept={made() !== undefined}
      onClose={props.onClose}
      footer={
        <Show
          when={made()}
          fallback={
            <>
              <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
              <SubmitButton form={form}>{words().create}</SubmitButton>
            </>
          }
        >
          <ActionButton
            look="primary"
            // The button that had the focus is gone.
            ref={(button) => queueMicrotask(() => button.focus())}
            onPress={props.onClose}
          >
            {words().done}
          </ActionButton>
        </Show>
      }
    >
      <Show when={made()} fallback={<NewTokenForm form={form} />}>
        {(token) => <MadeToken made={token()} path={props.path} />}
      </Show>
    </Dialog>
  );
}

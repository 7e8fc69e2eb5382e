import { createSignal, Show } from 'solid-js';
import { type ImageToken, type ImageTokenWish, makeImageToken } from '../../../api/image-writes';
import { formSchema } from '../../../api/schemas';
import { useGroup } from '../../../parts/group-frame';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { Select } from '../../../ui/form/select';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextField } from '../../../ui/form/text-field';
import type { ImagesAddress } from '../create-images-address';
import { imagesConfig } from '../images-config';
import { lifetimeText } from './lifetime-text';
import { MadeToken } from './made-token';
import { words } from './words';

const LIFETIMES = [10, 300, 3_600, 86_400, 2_592_000, 31_536_000];

/** First whose token it is to be and how long, then the token itself, this once. */
export function TokenDialog(props: { address: ImagesAddress }) {
  const { group } = useGroup();
  const [made, setMade] = createSignal<ImageToken>();
  const usual = imagesConfig(group().config).tokens.lifetime_seconds;
  const form = createForm<ImageTokenWish>({
    initial: { expires_in: usual },
    schema: formSchema('image-token-wish'),
    submit: async (wish) => void setMade(await makeImageToken(group().id, wish)),
  });
  const lifetimes = () =>
    [...new Set([usual, ...LIFETIMES])]
      .sort((left, right) => left - right)
      .map((seconds) => ({ value: seconds, text: lifetimeText(seconds) }));

  return (
    <Dialog
      open
      title={made() ? words().madeTitle : words().tokenTitle}
      description={made() ? undefined : words().tokenHint}
      isKept={made() !== undefined}
      onClose={props.address.close}
      footer={
        <Show
          when={made()}
          fallback={
            <>
              <ActionButton onPress={props.address.close}>{words().cancel}</ActionButton>
              <SubmitButton form={form}>{words().make}</SubmitButton>
            </>
          }
        >
          <ActionButton
            look="primary"
            // The button that had the focus is gone.
            ref={(button) => queueMicrotask(() => button.focus())}
            onPress={props.address.close}
          >
            {words().done}
          </ActionButton>
        </Show>
      }
    >
      <Show
        when={made()}
        fallback={
          <Form of={form} class="grid gap-4">
            <FormSummary />
            <TextField
              at="/user"
              label={words().user}
              hint={words().userHint}
              whenEmpty="absent"
              isMono
              autocomplete="off"
            />
            <Select at="/expires_in" label={words().lifetime} options={lifetimes()} />
          </Form>
        }
      >
        {(token) => <MadeToken made={token()} />}
      </Show>
    </Dialog>
  );
}

import { createSignal, Show } from 'solid-js';
import IconTicket from '~icons/lucide/ticket';
import { type AuthUser, foundUsersQuery } from '../../../api/auth-queries';
import { type MadeToken, makeToken, type TokenWish } from '../../../api/auth-writes';
import { useQuery } from '../../../api/query/use-query';
import { formSchema } from '../../../api/schemas';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { Card } from '../../../ui/card';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { JsonField } from '../../../ui/form/json-field';
import { NumberField } from '../../../ui/form/number-field';
import { Select } from '../../../ui/form/select';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextField } from '../../../ui/form/text-field';
import { Skeleton } from '../../../ui/skeleton';
import type { AuthAddress } from '../create-auth-address';
import { createTeamApi } from './create-team-api';
import { EveryKind } from './every-kind';
import { KindChoice } from './kind-choice';
import { MadeCard } from './made-card';
import { words } from './words';

type Props = { address: AuthAddress; onDecode: (token: string) => void };

/** Tokens on demand, once it is known for whom. */
export function Maker(props: Props) {
  const users = useQuery(() => foundUsersQuery(props.address.at(), ''));
  return (
    <>
      <Show when={users.isLoadingError}>
        <ProblemNotice error={users.error} onRetry={() => users.refetch()} />
      </Show>
      <Show
        when={users.data}
        fallback={
          <Show when={users.isPending}>
            <Skeleton class="h-96" />
          </Show>
        }
      >
        {(known) => (
          <Show when={known().length > 0} fallback={<p class="text-fg-muted">{words().nobody}</p>}>
            <MakerForm {...props} users={known()} />
          </Show>
        )}
      </Show>
    </>
  );
}

function MakerForm(props: Props & { users: readonly AuthUser[] }) {
  const { access } = useProject();
  const api = createTeamApi();
  const [made, setMade] = createSignal<MadeToken>();
  const first = props.address.user() ?? props.users.find(({ is_seed }) => is_seed)?.id ?? props.users[0]?.id;
  const form = createForm<TokenWish>({
    initial: { user: first ?? '', kind: 'valid' },
    schema: formSchema('token-wish'),
    submit: async (wish) => void setMade(await makeToken(props.address.at(), wish)),
  });
  const options = () => {
    const known = props.users.map(({ id, name, email }) => ({ value: id, text: `${name} (${email})` }));
    const isKnown = known.some(({ value }) => value === form.values.user);
    return isKnown ? known : [{ value: form.values.user, text: form.values.user }, ...known];
  };
  const reason = () => access().reason('editor');

  return (
    <div class="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <Card title={words().makeTitle}>
        <Form of={form} class="grid min-w-0 grid-cols-1 gap-4">
          <FormSummary />
          <Select at="/user" label={words().user} options={options()} />
          <KindChoice at="/kind" />
          <div class="grid gap-4 sm:grid-cols-3">
            <NumberField at="/expires_in" label={words().expiresIn} unit="s" step={1} />
            <TextField at="/issuer" label={words().issuer} whenEmpty="absent" isMono autocomplete="off" />
            <TextField at="/audience" label={words().audience} whenEmpty="absent" isMono autocomplete="off" />
          </div>
          <p class="-mt-2 text-fg-subtle text-label">{words().whenEmpty}</p>
          <JsonField at="/claims" label={words().furtherClaims} hint={words().furtherClaimsHint} />
          <div>
            <SubmitButton icon={<IconTicket />} reason={reason()}>
              {words().make}
            </SubmitButton>
          </div>
        </Form>
      </Card>
      <div class="grid min-w-0 grid-cols-1 gap-4">
        <Show when={made()}>{(done) => <MadeCard made={done()} api={api} onDecode={props.onDecode} />}</Show>
        <EveryKind api={api} at={props.address.at()} user={form.values.user} reason={reason()} />
      </div>
    </div>
  );
}

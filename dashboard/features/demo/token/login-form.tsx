import { createSignal } from 'solid-js';
import IconLogIn from '~icons/lucide/log-in';
import { ActionButton } from '../../../ui/action-button';
import { TextField } from '../../../ui/text-field';
import type { DemoGroup } from '../demo-place';
import { words } from '../words';
import type { TokenDesk } from './create-token-desk';

/** One of the users that every auth API begins with. */
const ALICE = { email: 'alice@example.com', password: 'password123' };

export function LoginForm(props: { desk: TokenDesk; group: DemoGroup }) {
  const [email, setEmail] = createSignal(ALICE.email);
  const [password, setPassword] = createSignal(ALICE.password);

  function submitted(event: SubmitEvent): void {
    event.preventDefault();
    props.desk.signIn({ authUrl: props.group.base_url, email: email(), password: password() });
  }

  return (
    <form class="flex flex-wrap items-end gap-2" onSubmit={submitted}>
      <TextField
        class="grow"
        label={words().token.email}
        type="email"
        autocomplete="username"
        value={email()}
        onInput={setEmail}
      />
      <TextField
        class="grow"
        label={words().token.password}
        type="password"
        autocomplete="current-password"
        value={password()}
        onInput={setPassword}
      />
      <ActionButton type="submit" icon={<IconLogIn />}>
        {words().token.signIn}
      </ActionButton>
    </form>
  );
}

import { Show } from 'solid-js';
import type { AuthKeys } from '../../../api/auth-queries';
import { Card } from '../../../ui/card';
import { Snippet } from '../../../ui/snippet';
import { words } from './words';

/** The public half of the key, in both of its usual forms. */
export function JwksCard(props: { keys: AuthKeys }) {
  return (
    <Card title={words().publicKey}>
      <Snippet text={JSON.stringify(props.keys.jwks, null, 2)} label={words().theJwks} />
      <Show when={props.keys.public_key_pem}>
        {(pem) => <Snippet text={pem().trim()} label={words().thePem} />}
      </Show>
    </Card>
  );
}

import { createSignal, Show } from 'solid-js';
import type { AuthAt } from '../../../api/auth-queries';
import { type MadeToken, makeToken } from '../../../api/auth-writes';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Card } from '../../../ui/card';
import { Snippet } from '../../../ui/snippet';
import type { TeamApi } from './create-team-api';
import { everyKindScript } from './every-kind-script';
import { TOKEN_KINDS } from './token-kinds';
import { words } from './words';

type Props = { at: AuthAt; user: string; api: TeamApi; reason: string | undefined };

/** One token of each kind, and a script that shows which of them an API takes. */
export function EveryKind(props: Props) {
  const [made, setMade] = createSignal<MadeToken[]>();
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();

  async function make(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const { at, user } = props;
      setMade(await Promise.all(TOKEN_KINDS.map((kind) => makeToken(at, { user, kind }))));
    } catch (error) {
      setFailure(() => error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Card title={words().everyTitle}>
      <p class="text-fg-muted">{words().everyHint}</p>
      <div>
        <ActionButton reason={props.reason} isBusy={isBusy()} onPress={() => void make()}>
          {words().makeEvery}
        </ActionButton>
      </div>
      <Show when={failure()}>{(error) => <ProblemNotice error={error()} />}</Show>
      <Show when={made()}>
        {(tokens) => (
          <Snippet text={everyKindScript(props.api.url(), tokens())} label={words().everyScript} />
        )}
      </Show>
    </Card>
  );
}

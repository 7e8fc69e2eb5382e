import { createMemo, Match, Show, Switch } from 'solid-js';
import IconTicket from '~icons/lucide/ticket';
import IconX from '~icons/lucide/x';
import type { AuthAt } from '../../../api/auth-queries';
import { bareToken, decodeToken, type LocalToken } from '../../../parts/decode-token';
import { ActionButton } from '../../../ui/action-button';
import { Banner } from '../../../ui/banner';
import { Card } from '../../../ui/card';
import { Snippet } from '../../../ui/snippet';
import { TextArea } from '../../../ui/text-area';
import { ClaimTable } from './claim-table';
import { ColouredToken } from './coloured-token';
import { VerdictCard } from './verdict-card';
import { words } from './words';

/** Of nearly every token. */
const BEGINNING = 'eyJhbGciOi…';

type Props = { at: AuthAt; token: string; onToken: (token: string) => void; onMake: () => void };

/** What a token says, at once and on this machine; whether it is good, as the group says. */
export function Decoder(props: Props) {
  const bare = () => bareToken(props.token);
  const local = createMemo(() => decodeToken(props.token));
  const readable = () => {
    const token = local();
    return token.isReadable ? token : undefined;
  };

  return (
    <div class="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <div class="grid min-w-0 grid-cols-1 gap-4 max-xl:contents">
        <Card
          title={words().token}
          actions={
            <Show when={props.token !== ''}>
              <ActionButton look="quiet" icon={<IconX />} onPress={() => props.onToken('')}>
                {words().clear}
              </ActionButton>
            </Show>
          }
        >
          <TextArea
            label={words().paste}
            hint={words().pasteHint}
            value={props.token}
            rows={6}
            isMono
            placeholder={BEGINNING}
            onInput={props.onToken}
          />
          <Switch>
            <Match when={bare() === ''}>
              <div>
                <ActionButton icon={<IconTicket />} onPress={props.onMake}>
                  {words().makeOne}
                </ActionButton>
              </div>
            </Match>
            <Match when={faultOf(local())}>
              {(fault) => <Banner tone="danger">{words().faults[fault()]}</Banner>}
            </Match>
          </Switch>
        </Card>
        <Show when={readable()}>
          {(token) => (
            <Card title={words().parts} class="max-xl:order-3">
              <ColouredToken parts={token().parts} />
              <Snippet text={JSON.stringify(token().header, null, 2)} label={words().theHeader} />
            </Card>
          )}
        </Show>
      </div>
      <div class="grid min-w-0 grid-cols-1 gap-4 max-xl:order-2">
        <Show when={bare() !== ''}>
          <VerdictCard at={props.at} token={bare()} claims={readable()?.claims} />
        </Show>
        <Show when={readable()}>
          {(token) => (
            <Card title={words().claims}>
              <ClaimTable claims={token().claims} />
            </Card>
          )}
        </Show>
      </div>
    </div>
  );
}

function faultOf(token: LocalToken): 'parts' | 'header' | 'claims' | undefined {
  return token.isReadable ? undefined : token.fault;
}

import { createSignal, Match, Switch } from 'solid-js';
import { createStore } from 'solid-js/store';
import IconPen from '~icons/lucide/pen-line';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import { presetsQuery, type Scheme } from '../../../api/webhook-queries';
import { type SignatureWish, signBody } from '../../../api/webhook-writes';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Snippet } from '../../../ui/snippet';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { customOf } from '../receiver-config';
import { SchemeFields } from '../replay/scheme-fields';
import { words } from './words';

type Draft = { scheme: Scheme; secret: string; body: string; id: string; timestamp: string };

/** A signature for a body of one's own: which headers, over what exactly. Also for who may only read. */
export function SignatureForm() {
  const { group } = useGroup();
  const presets = useQuery(() => presetsQuery(group().id));
  const [draft, setDraft] = createStore<Draft>({
    scheme: 'standard',
    secret: '',
    body: '{"type":"order.paid"}',
    id: '',
    timestamp: '',
  });
  const [isTried, setTried] = createSignal(false);
  const sign = useMutation(() => ({ mutationFn: (wish: SignatureWish) => signBody(group().id, wish) }));
  const scheme = () => presets.data?.schemes.find((each) => each.scheme === draft.scheme);
  const isTimeBad = () => draft.timestamp !== '' && !/^\d{1,11}$/.test(draft.timestamp);

  function send(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (draft.secret === '' || isTimeBad()) return;
    sign.mutate({
      scheme: draft.scheme,
      secret: draft.secret,
      body: draft.body,
      ...customOf(group().config, draft.scheme),
      ...(draft.id === '' ? {} : { id: draft.id }),
      ...(draft.timestamp === '' ? {} : { timestamp: Number(draft.timestamp) }),
    });
  }

  return (
    <div class="grid items-start gap-6 xl:grid-cols-2">
      <form class="grid min-w-0 grid-cols-1 gap-4" noValidate onSubmit={send}>
        <p class="text-fg-muted">{words().signatureHint}</p>
        <SchemeFields
          scheme={draft.scheme}
          secret={draft.secret}
          secretError={isTried() && draft.secret === '' ? words().secretNeeded : undefined}
          onScheme={(value) => setDraft('scheme', value)}
          onSecret={(secret) => setDraft('secret', secret)}
        />
        <TextArea
          label={words().body}
          rows={8}
          isMono
          value={draft.body}
          onInput={(body) => setDraft('body', body)}
        />
        <Switch>
          <Match when={scheme()?.needs_timestamp}>
            <div class="grid items-start gap-4 sm:grid-cols-2">
              <TextField
                label={words().timestamp}
                hint={words().timestampHint}
                error={isTimeBad() ? words().timestampBad : undefined}
                isMono
                value={draft.timestamp}
                onInput={(timestamp) => setDraft('timestamp', timestamp)}
              />
              <TextField
                label={words().messageId}
                hint={words().messageIdHint}
                isMono
                value={draft.id}
                onInput={(id) => setDraft('id', id)}
              />
            </div>
          </Match>
        </Switch>
        <ActionButton
          type="submit"
          look="primary"
          class="justify-self-start"
          icon={<IconPen />}
          isBusy={sign.isPending}
        >
          {words().makeSignature}
        </ActionButton>
      </form>
      <section class="grid min-w-0 grid-cols-1 content-start gap-3" aria-labelledby="signed-title">
        <h2 id="signed-title" class="font-semibold text-section">
          {words().signature}
        </h2>
        <Switch fallback={<p class="text-fg-muted">{words().noSignature}</p>}>
          <Match when={sign.isError}>
            <ProblemNotice error={sign.error} />
          </Match>
          <Match when={sign.data}>
            {(signed) => (
              <>
                <h3 class="font-medium text-label">{words().signedHeaders}</h3>
                <Snippet
                  label={words().signedHeaders}
                  text={Object.entries(signed().headers)
                    .map(([name, value]) => `${name}: ${value}`)
                    .join('\n')}
                />
                <h3 class="font-medium text-label">{words().signedContent}</h3>
                <Snippet label={words().signedContent} text={signed().signed_content} />
                <p class="text-fg-muted" translate="no">
                  {signed().explanation}
                </p>
              </>
            )}
          </Match>
        </Switch>
      </section>
    </div>
  );
}

import { createSignal, createUniqueId, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { ExchangeAnswer, ReplayWish } from '../../../api/log-queries';
import { MASK } from '../../../parts/exchange/secrets';
import { USUAL_METHODS } from '../../../parts/methods';
import { ActionButton } from '../../../ui/action-button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { words } from '../words';
import { draftOf, wishOf } from './replay-draft';

const MOST_TIMES = 100;
const LONGEST_MS = 60_000;
/** An address, which no language has another word for. */
const OTHER_SERVER = 'https://staging.example.com';

type Props = {
  exchange: ExchangeAnswer['exchange'];
  onSend: (wish: ReplayWish) => void;
  onClose: () => void;
};

/** The request, to be changed before it goes out again, once or often. */
export function ReplayDialog(props: Props) {
  const form = createUniqueId();
  const [draft, setDraft] = createStore(draftOf(props.exchange));
  const [isTried, setTried] = createSignal(false);
  const methods = () =>
    [...new Set([...USUAL_METHODS, draft.method])].map((value) => ({ value, text: value }));
  const isHiding = () => props.exchange.request_headers.some(([, value]) => value === MASK);
  const tooLong = () => (draft.times * draft.interval > LONGEST_MS ? words().tooLong : undefined);
  const badPath = () => (draft.path.startsWith('/') ? undefined : words().pathBegins);

  function send(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (tooLong() || badPath()) return;
    props.onSend(wishOf(props.exchange, draft));
  }

  return (
    <Dialog
      open={true}
      title={words().editReplay}
      description={words().editReplayHint}
      width="wide"
      onClose={props.onClose}
      footer={
        <>
          <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
          <ActionButton look="primary" type="submit" form={form} keys="Ctrl+Enter">
            {draft.times > 1 ? words().sendTimes(draft.times) : words().send}
          </ActionButton>
        </>
      }
    >
      <form
        id={form}
        class="grid gap-4"
        onSubmit={send}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
      >
        <div class="grid gap-4 sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
          <Select
            label={words().columns.method}
            value={draft.method}
            options={methods()}
            onChange={(value) => setDraft('method', value)}
          />
          <TextField
            label={words().columns.path}
            value={draft.path}
            isMono
            isFirst
            error={isTried() ? badPath() : undefined}
            onInput={(value) => setDraft('path', value)}
          />
          <TextField
            label={words().query}
            value={draft.query}
            isMono
            onInput={(value) => setDraft('query', value)}
          />
        </div>
        <TextArea
          label={words().headers}
          hint={isHiding() ? words().hiddenNotSent : words().headersHint}
          value={draft.headers}
          rows={4}
          isMono
          onInput={(value) => setDraft('headers', value)}
        />
        <Show when={draft.body !== undefined} fallback={<p class="text-fg-muted">{words().bodyAsItWas}</p>}>
          <TextArea
            label={words().body}
            value={draft.body ?? ''}
            rows={6}
            isMono
            onInput={(value) => setDraft('body', value)}
          />
        </Show>
        <div class="grid items-start gap-4 sm:grid-cols-3">
          <NumberField
            label={words().times}
            min={1}
            max={MOST_TIMES}
            value={draft.times}
            onInput={(value) => setDraft('times', Math.min(MOST_TIMES, Math.max(1, value ?? 1)))}
          />
          <NumberField
            label={words().interval}
            unit="ms"
            min={0}
            max={10_000}
            value={draft.interval}
            error={tooLong()}
            onInput={(value) => setDraft('interval', Math.min(10_000, Math.max(0, value ?? 0)))}
          />
          <TextField
            label={words().otherServer}
            type="url"
            isMono
            placeholder={OTHER_SERVER}
            value={draft.baseUrl}
            onInput={(value) => setDraft('baseUrl', value)}
          />
        </div>
        <Checkbox
          label={words().sameSeed}
          hint={words().sameSeedHint}
          isChecked={draft.isSameSeed}
          onChange={(isChecked) => setDraft('isSameSeed', isChecked)}
        />
      </form>
    </Dialog>
  );
}

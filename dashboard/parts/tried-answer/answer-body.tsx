import { createMemo, Match, Show, Switch } from 'solid-js';
import type { Tried } from '../../api/endpoint-tries';
import { bytes } from '../../i18n/format';
import { CopyIcon } from '../../ui/copy-icon';
import { headerOf } from '../exchange/kept-text';
import { prettyJson } from '../exchange/pretty-json';
import { answerSize } from './answer-size';
import { LongText } from './long-text';
import { words } from './words';

type Props = { response: Tried['response']; isRaw?: boolean };

/** Larger ones are shown as they came: laying them out would hold up the page. */
const PRETTY_CHARS = 600_000;

/** The body of an answer: a picture as one, JSON laid out, any other text as it is. */
export function AnswerBody(props: Props) {
  const body = () => props.response.body;
  const media = () =>
    headerOf(props.response.headers, 'content-type').split(';')[0]?.trim().toLowerCase() ?? '';
  const picture = () => {
    // A part of a picture is none.
    if (props.response.is_cut || !/^image\/[a-z0-9.+-]+$/.test(media())) return undefined;
    if (props.response.body_encoding === 'base64') return `data:${media()};base64,${body()}`;
    return props.isRaw ? undefined : `data:${media()},${encodeURIComponent(body())}`;
  };
  const text = createMemo(() => {
    if (props.isRaw || body().length > PRETTY_CHARS) return body();
    return prettyJson(body()) ?? body();
  });

  return (
    <>
      <Switch
        fallback={
          <div class="relative">
            <LongText text={text()} label={words().body} />
            <div class="absolute top-0.5 right-0.5">
              <CopyIcon text={text()} label={words().copyBody} />
            </div>
          </div>
        }
      >
        <Match when={body() === ''}>
          <p class="text-fg-subtle">{words().noBody}</p>
        </Match>
        <Match when={picture()}>
          {(source) => (
            <img
              src={source()}
              alt={words().body}
              class="max-h-96 max-w-full justify-self-start rounded-control border border-line bg-raised"
            />
          )}
        </Match>
        <Match when={props.response.body_encoding === 'base64'}>
          <p class="text-fg-muted">
            {words().binary}
            <Show when={media() !== ''}>
              {' '}
              <span translate="no">{media()}</span>
            </Show>
          </p>
        </Match>
      </Switch>
      <Show when={props.response.is_cut}>
        <p class="text-fg-muted" data-cut>
          {words().cut(bytes(answerSize(props.response)))}
        </p>
      </Show>
    </>
  );
}

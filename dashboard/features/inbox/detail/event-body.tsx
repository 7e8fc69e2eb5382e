import { createEffect, createMemo, createSignal, For, Match, on, Show, Switch } from 'solid-js';
import IconDown from '~icons/lucide/chevron-down';
import IconUp from '~icons/lucide/chevron-up';
import type { WebhookEvent } from '../../../api/webhook-queries';
import { bytes } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { prettyJson } from '../../../parts/exchange/pretty-json';
import { button } from '../../../ui/button';
import { CopyIcon } from '../../../ui/copy-icon';
import { IconButton } from '../../../ui/icon-button';
import { SearchBox } from '../../../ui/search-box';
import { Segmented } from '../../../ui/segmented';
import type { InboxAddress } from '../create-inbox-address';
import { bytesOf, formLines, hexDump } from './event-bytes';
import { findInText } from './find-in-text';
import { words } from './words';

const FORMS = ['pretty', 'raw', 'hex'] as const;

/** Laying out more at once would hold up the page. */
const SHORT_CHARS = 200_000;

/** The body as it reads best, as it came or byte by byte, and what is looked for in it. */
export function EventBody(props: { event: WebhookEvent; address: InboxAddress }) {
  const isBinary = () => props.event.body_encoding === 'base64';
  const pretty = createMemo(() => (isBinary() ? undefined : prettyText(props.event)));
  const forms = () => {
    if (isBinary()) return FORMS.filter((form) => form === 'hex');
    return FORMS.filter((form) => form !== 'pretty' || pretty() !== undefined);
  };
  const form = () => forms().find((one) => one === props.address.bodyAs()) ?? forms()[0] ?? 'raw';
  const whole = createMemo(() => {
    if (form() === 'hex') return hexDump(bytesOf(props.event));
    return form() === 'pretty' ? (pretty() ?? props.event.body) : props.event.body;
  });

  return (
    <Show when={props.event.body !== ''} fallback={<p class="text-fg-subtle">{words().noBody}</p>}>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Show when={forms().length > 1}>
          <Segmented
            label={words().showBodyAs}
            options={forms().map((value) => ({ value, text: words().forms[value] }))}
            value={form()}
            onChange={props.address.showBodyAs}
          />
        </Show>
        <span class="text-fg-subtle text-label" translate="no">
          {[bytes(props.event.size), props.event.content_type].filter(Boolean).join(' · ')}
        </span>
        <span class="ml-auto">
          <CopyIcon text={whole()} label={words().copyBody} />
        </span>
      </div>
      <FoundText text={whole()} address={props.address} isHex={form() === 'hex'} />
    </Show>
  );
}

function FoundText(props: { text: string; address: InboxAddress; isHex: boolean }) {
  const [isWhole, setWhole] = createSignal(false);
  const [current, setCurrent] = createSignal(0);
  const isCut = () => !isWhole() && props.text.length > SHORT_CHARS;
  const shown = () => (isCut() ? props.text.slice(0, SHORT_CHARS) : props.text);
  const found = createMemo(() => findInText(shown(), props.address.find()));
  let box: HTMLElement | undefined;

  createEffect(
    on([found, current], ([{ count }, now]) => {
      if (count === 0) return;
      const mark = box?.querySelector<HTMLElement>(`[data-match="${now}"]`);
      if (!box || !mark) return;
      const gap = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
      if (gap < 0 || gap > box.clientHeight - 24) box.scrollTop += gap - box.clientHeight / 3;
    }),
  );

  function find(wanted: string): void {
    setCurrent(0);
    props.address.findInBody(wanted);
  }

  function step(by: number): void {
    const { count } = found();
    if (count > 0) setCurrent((current() + by + count) % count);
  }

  return (
    <>
      <div class="flex items-center gap-1">
        <SearchBox label={words().findInBody} value={props.address.find()} class="grow" onInput={find} />
        <Show when={props.address.find() !== ''}>
          <span role="status" class="px-1 text-fg-muted text-label tabular-nums">
            <Switch fallback={words().foundOf(number(current() + 1), number(found().count))}>
              <Match when={found().count === 0}>{words().nothingFound}</Match>
            </Switch>
          </span>
          <IconButton label={words().findPrevious} icon={<IconUp />} onPress={() => step(-1)} />
          <IconButton label={words().findNext} icon={<IconDown />} onPress={() => step(1)} />
        </Show>
      </div>
      <section
        ref={box}
        tabindex="0"
        aria-label={words().body}
        class="max-h-140 min-h-8 overflow-auto rounded-control bg-raised px-3 py-2"
      >
        <pre
          translate="no"
          class={`font-mono text-mono ${props.isHex ? 'w-max' : 'whitespace-pre-wrap break-words'}`}
        >
          <For each={found().pieces}>
            {(piece) => (
              <Show when={piece.match !== undefined} fallback={piece.text}>
                <mark
                  data-match={piece.match}
                  class={`rounded-[2px] ${
                    piece.match === current() ? 'bg-warning text-surface' : 'bg-warning-soft text-fg'
                  }`}
                >
                  {piece.text}
                </mark>
              </Show>
            )}
          </For>
        </pre>
      </section>
      <Show when={isCut()}>
        <div class="flex flex-wrap items-center justify-between gap-2 text-fg-muted">
          <span>{words().onlyBeginning(bytes(SHORT_CHARS), bytes(props.text.length))}</span>
          <button type="button" class={button.plain} onClick={() => setWhole(true)}>
            {words().showAll}
          </button>
        </div>
      </Show>
    </>
  );
}

function prettyText({ body, content_type }: WebhookEvent): string | undefined {
  if (content_type?.startsWith('application/x-www-form-urlencoded')) return formLines(body, prettyJson);
  return prettyJson(body);
}

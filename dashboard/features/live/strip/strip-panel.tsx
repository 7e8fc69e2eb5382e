import { A } from '@solidjs/router';
import { createEffect, createSignal, onCleanup, Show } from 'solid-js';
import IconExpand from '~icons/lucide/maximize-2';
import IconX from '~icons/lucide/x';
import { paths } from '../../../parts/paths';
import { button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { readPreference, rememberPreference } from '../../../ui/preference';
import { ConnectionMark } from '../list/connection-mark';
import { createLiveLog } from '../list/create-live-log';
import { ExchangeList } from '../list/exchange-list';
import { LostNotice } from '../list/lost-notice';
import { words } from '../words';

const KEY = 'live-strip-height';
const LEAST = 120;
const USUAL = 200;
const STEP = 24;
/** Between the strip and what takes the focus above it. */
const ROOM = 16;

type Props = { projectId: string; project: string; onClose: () => void };

/** A list of the log, as high as its reader has made it. */
export function StripPanel(props: Props) {
  const [isScrolled, setScrolled] = createSignal(false);
  const [height, setHeight] = createSignal(Number(readPreference(KEY)) || USUAL);
  const log = createLiveLog({ projectId: props.projectId, q: () => '', isHolding: isScrolled });
  let toTop: (() => void) | undefined;
  const { style } = document.documentElement;
  const most = () => Math.max(LEAST, Math.round(window.innerHeight * 0.6));

  function resize(wanted: number): void {
    setHeight(Math.round(Math.min(most(), Math.max(LEAST, wanted))));
    rememberPreference(KEY, String(height()));
  }

  function pressed(event: KeyboardEvent): void {
    const wanted: Record<string, number> = {
      ArrowUp: height() + STEP,
      ArrowDown: height() - STEP,
      Home: most(),
      End: LEAST,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  }

  // What takes the focus is scrolled to where the strip does not cover it.
  createEffect(() => {
    style.scrollPaddingBottom = `${height() + ROOM}px`;
  });
  onCleanup(() => {
    style.scrollPaddingBottom = '';
  });

  return (
    <section
      aria-label={words().strip}
      style={{ height: `${height()}px` }}
      class="sticky bottom-0 z-20 flex flex-col border-line border-t bg-surface shadow-float"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a divider that can be moved is no <hr> */}
      <div
        role="separator"
        tabindex="0"
        aria-orientation="horizontal"
        aria-label={words().stripHeight}
        aria-valuenow={height()}
        aria-valuemin={LEAST}
        aria-valuemax={most()}
        class="absolute inset-x-0 -top-3 h-6 cursor-row-resize touch-none rounded-chip focus-visible:outline-offset-[-10px]"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.preventDefault();
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            resize(window.innerHeight - event.clientY);
        }}
        onDblClick={() => resize(USUAL)}
        onKeyDown={pressed}
      />
      <div class="flex items-center gap-1 px-3 pt-1">
        <h2 class="font-semibold">{words().title}</h2>
        <ConnectionMark state={log.state()} isPaused={false} rate={log.rate()} />
        <span class="grow" />
        <A class={button.quiet} href={paths.live(props.project)}>
          <IconExpand />
          {words().openLive}
        </A>
        <IconButton label={words().closeStrip} keys="Ctrl+`" icon={<IconX />} onPress={props.onClose} />
      </div>
      <LostNotice state={log.state()} onRetry={log.reconnect} />
      <Show
        when={log.error() === undefined}
        fallback={<p class="px-3 py-2 text-danger">{words().loadOlderFailed}</p>}
      >
        <div class="flex min-h-0 grow p-2 pt-1">
          <ExchangeList
            log={log}
            activeId={undefined}
            openId={undefined}
            addressOf={(id) => paths.exchange(props.project, id)}
            isChosen={() => false}
            onOpen={() => undefined}
            onChoose={() => undefined}
            onScroll={(top) => setScrolled(top > 0)}
            onShowNew={() => {
              toTop?.();
              log.flush();
            }}
            window={(window) => {
              toTop = window.toTop;
            }}
            empty={<p class="p-3 text-fg-muted">{words().nothingYet}</p>}
          />
        </div>
      </Show>
    </section>
  );
}

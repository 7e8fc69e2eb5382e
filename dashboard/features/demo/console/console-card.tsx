import { createEffect, For, on, Show } from 'solid-js';
import IconPause from '~icons/lucide/pause';
import IconPlay from '~icons/lucide/play';
import IconTrash from '~icons/lucide/trash';
import { ActionButton } from '../../../ui/action-button';
import { CopyIcon } from '../../../ui/copy-icon';
import { IconButton } from '../../../ui/icon-button';
import { MethodMark } from '../../../ui/method-mark';
import { SearchBox } from '../../../ui/search-box';
import { Segmented } from '../../../ui/segmented';
import { StatusMark } from '../../../ui/status-mark';
import { toneSoft } from '../../../ui/tone';
import type { DemoAddress } from '../create-demo-address';
import { StepCard } from '../step-card';
import { words } from '../words';
import { type ConsoleLine, clockTime, LEVELS, type Level, lineText, shortIds } from './console-line';
import type { ConsoleDesk } from './create-console';

const TONES = { info: 'info', warn: 'warning', error: 'danger' } as const;
/** So near to its end, a list is followed. */
const NEAR_PX = 40;

export function ConsoleCard(props: { desk: ConsoleDesk; address: DemoAddress }) {
  let scroller: HTMLElement | undefined;
  const levels = () =>
    ['all', ...LEVELS].map((value) => ({ value, text: words().console.levels[value as Level] }));
  const copied = () => props.desk.shown().map(lineText).join('\n');

  createEffect(
    on(props.desk.shown, () => {
      if (!scroller) return;
      const below = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
      const isFollowed = below < NEAR_PX + scroller.clientHeight / 2;
      if (isFollowed) scroller.scrollTop = scroller.scrollHeight;
    }),
  );

  return (
    <StepCard
      title={words().steps.console}
      actions={
        <>
          <ActionButton
            icon={props.desk.isPaused() ? <IconPlay /> : <IconPause />}
            isPressed={props.desk.isPaused()}
            onPress={props.desk.togglePause}
          >
            {words().console.pause}
          </ActionButton>
          <CopyIcon text={copied()} label={words().console.copy} />
          <IconButton label={words().console.clear} icon={<IconTrash />} onPress={props.desk.clear} />
        </>
      }
    >
      <div class="flex flex-wrap items-center gap-2">
        <Segmented
          label={words().console.level}
          options={levels()}
          value={props.desk.filter().level}
          onChange={(level) => props.address.narrow({ level: level === 'all' ? undefined : level })}
        />
        <SearchBox
          class="grow basis-48"
          label={words().console.find}
          value={props.desk.filter().text}
          onInput={(text) => props.address.narrow({ find: text || undefined })}
        />
      </div>
      {/* Not read out line by line: it would be a flood. It is in the tab order so that keys can scroll it. */}
      <section
        ref={scroller}
        tabindex="0"
        aria-label={words().console.lines}
        class="overflow-y-auto rounded-control bg-raised p-2 [scrollbar-width:thin]"
        style={{ height: '42vh' }}
      >
        <Show
          when={props.desk.shown().length > 0}
          fallback={
            <p class="p-2 text-fg-muted">
              {props.desk.count() > 0 ? words().console.noneFits : words().console.none}
            </p>
          }
        >
          <ol class="grid gap-px">
            <For each={props.desk.shown()}>{(line) => <Line line={line} />}</For>
          </ol>
        </Show>
      </section>
    </StepCard>
  );
}

function Line(props: { line: ConsoleLine }) {
  return (
    <li data-level={props.line.level} class="flex flex-wrap items-center gap-x-2 font-mono text-label">
      <span class="text-fg-muted tabular-nums">{clockTime(props.line.at)}</span>
      <span class={`rounded-chip px-1 font-medium ${toneSoft[TONES[props.line.level]]}`} translate="no">
        {props.line.level.toUpperCase()}
      </span>
      <MethodMark method={props.line.method} />
      <span class="min-w-0 break-all" title={props.line.path} translate="no">
        {shortIds(props.line.path)}
      </span>
      <StatusMark status={props.line.status} />
      <span class="text-fg-muted tabular-nums" translate="no">
        {props.line.milliseconds} ms
      </span>
      <Show when={props.line.note}>
        <span class="text-fg-muted" title={props.line.note} translate="no">
          {shortIds(props.line.note)}
        </span>
      </Show>
    </li>
  );
}

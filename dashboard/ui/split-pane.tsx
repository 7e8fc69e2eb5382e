import { createSignal, type JSX } from 'solid-js';
import { readPreference, rememberPreference } from './preference';
import { dividerStep } from './split-share';

type Props = {
  /** Its share is remembered under this name. */
  name: string;
  /** What the divider is called. */
  label: string;
  left: JSX.Element;
  right: JSX.Element;
  /** Of either side, in pixels. */
  least?: number | undefined;
  class?: string | undefined;
};

/** Two panes and a divider that is dragged, or moved with arrows, Home and End. Below 1280 px one stands on the other. */
export function SplitPane(props: Props) {
  let frame: HTMLDivElement | undefined;
  const key = () => `split.${props.name}`;
  const [share, setShare] = createSignal(Number(readPreference(key())) || 50);

  const bounds = () => {
    const least = Math.min(50, ((props.least ?? 280) / (frame?.clientWidth || 1280)) * 100);
    return { least: Math.ceil(least), most: Math.floor(100 - least) };
  };

  function move(percent: number): void {
    const { least, most } = bounds();
    const next = Math.round(Math.min(most, Math.max(least, percent)) * 10) / 10;
    setShare(next);
    rememberPreference(key(), String(next));
  }

  function dragged(event: PointerEvent & { currentTarget: HTMLElement }): void {
    if (!frame || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = frame.getBoundingClientRect();
    move(((event.clientX - at.left) / at.width) * 100);
  }

  function pressed(event: KeyboardEvent): void {
    const next = dividerStep(event.key, share(), bounds());
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  }

  return (
    <div
      ref={frame}
      style={{ '--left': `${share()}fr`, '--right': `${100 - share()}fr` }}
      class={`grid min-w-0 gap-6 xl:grid-cols-[minmax(0,var(--left))_24px_minmax(0,var(--right))] xl:gap-0 ${props.class ?? ''}`}
    >
      <div class="min-w-0">{props.left}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: a divider that can be moved is no <hr> */}
      <div
        role="separator"
        tabindex="0"
        aria-orientation="vertical"
        aria-label={props.label}
        aria-valuenow={Math.round(share())}
        aria-valuemin={bounds().least}
        aria-valuemax={bounds().most}
        class="group grid cursor-col-resize touch-none place-items-center rounded-chip max-xl:hidden"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.preventDefault();
        }}
        onPointerMove={dragged}
        onDblClick={() => move(50)}
        onKeyDown={pressed}
      >
        <span class="h-full w-px bg-line transition-colors duration-150 ease-calm group-hover:w-0.5 group-hover:bg-accent group-focus-visible:w-0.5 group-focus-visible:bg-accent" />
      </div>
      <div class="min-w-0">{props.right}</div>
    </div>
  );
}

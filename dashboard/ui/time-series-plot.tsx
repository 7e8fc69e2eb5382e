import { createEffect, For, on, onCleanup, onMount } from 'solid-js';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { time } from '../i18n/format';
import { number } from '../i18n/numbers';
import { theme } from './theme';
import type { Series, TimeSeriesProps } from './time-series';
import { toneText } from './tone';

/** A canvas knows no `light-dark()`: an element says what a token is at the moment. */
const colour = (token: string) => (plot: UPlot) => {
  plot.root.style.color = `var(--${token})`;
  return getComputedStyle(plot.root).color;
};

export function TimeSeriesPlot(props: TimeSeriesProps) {
  let frame: HTMLDivElement | undefined;
  let plot: UPlot | undefined;
  const data = (): UPlot.AlignedData => [[...props.times], ...props.series.map((one) => [...one.values])];

  onMount(() => {
    if (!frame) return;
    const element = frame;
    plot = new UPlot(options(element.clientWidth, props.height ?? 200, props.series), data(), element);
    const resized = new ResizeObserver(() =>
      plot?.setSize({ width: element.clientWidth, height: props.height ?? 200 }),
    );
    resized.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => plot?.redraw();
    dark.addEventListener('change', redraw);
    onCleanup(() => {
      resized.disconnect();
      dark.removeEventListener('change', redraw);
      plot?.destroy();
    });
  });
  createEffect(on(data, (next) => plot?.setData(next), { defer: true }));
  createEffect(on(theme, () => plot?.redraw(), { defer: true }));

  return (
    <figure class="grid gap-2">
      <div ref={frame} role="img" aria-label={props.label} class="min-w-0 overflow-hidden" />
      <figcaption class="flex flex-wrap gap-x-4">
        <For each={props.series}>
          {(one) => (
            <span class="inline-flex items-center gap-2 text-fg-muted text-label">
              <span aria-hidden="true" class={`h-0.5 w-3 bg-current ${toneText[one.tone]}`} />
              {one.name}
            </span>
          )}
        </For>
      </figcaption>
    </figure>
  );
}

function options(width: number, height: number, series: readonly Series[]): UPlot.Options {
  const axis = {
    stroke: colour('fg-subtle'),
    font: '12px ui-sans-serif, system-ui, sans-serif',
    grid: { stroke: colour('line'), width: 1 },
    ticks: { show: false },
  };
  return {
    width,
    height,
    legend: { show: false },
    cursor: { drag: { x: false, y: false } },
    scales: { y: { range: (_plot, _least, most) => [0, Math.max(1, most * 1.1)] } },
    axes: [
      { ...axis, values: (_plot, moments) => moments.map((moment) => time(moment * 1_000)) },
      { ...axis, size: 56, values: (_plot, values) => values.map((value) => number(value)) },
    ],
    series: [
      {},
      ...series.map((one) => ({
        label: one.name,
        stroke: colour(one.tone === 'plain' ? 'control' : one.tone),
        width: 1.5,
        points: { show: false },
      })),
    ],
  };
}

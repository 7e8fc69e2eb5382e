import { lazy, Suspense } from 'solid-js';
import { Skeleton } from './skeleton';
import type { Tone } from './tone';

export type Series = { name: string; values: readonly (number | null)[]; tone: Tone };

export type TimeSeriesProps = {
  /** What it shows, in words. */
  label: string;
  /** Seconds since 1970, one for each value. */
  times: readonly number[];
  series: readonly Series[];
  height?: number | undefined;
};

const Plot = lazy(async () => ({ default: (await import('./time-series-plot')).TimeSeriesPlot }));

/** Numbers over time, with axes. The code that draws comes when it is wanted. */
export function TimeSeries(props: TimeSeriesProps) {
  return (
    <div style={{ 'min-height': `${props.height ?? 200}px` }}>
      <Suspense fallback={<Skeleton class="h-full min-h-50" />}>
        <Plot {...props} />
      </Suspense>
    </div>
  );
}

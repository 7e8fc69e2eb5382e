import type { ExchangeSummary, LiveFrame } from './worker-types';

type ExchangesFrame = Extract<LiveFrame, { type: 'exchanges' }>;

/** The exchanges of a frame, oldest first: rows tell only what differs from their common part. */
export function exchangesOf(frame: ExchangesFrame): ExchangeSummary[] {
  return frame.rows.flatMap(([number, id, after, duration_ms, , request_size, response_size, own]) => {
    const common = frame.common[number];
    if (!common) return [];
    const { base, target: usual, path, ...alike } = common;
    const target = own ?? usual;
    const told = { url: base + target, path: path ?? pathOf(target) };
    return [{ ...alike, ...told, id, at: frame.at + after, duration_ms, request_size, response_size }];
  });
}

/** `undefined`: not a frame that this version knows. */
export function parseFrame(text: string): LiveFrame | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isFrame = typeof value === 'object' && value !== null && 'type' in value;
    // The server is ours; what is checked here is that it spoke of frames at all.
    return isFrame ? (value as LiveFrame) : undefined;
  } catch {
    return undefined;
  }
}

function pathOf(target: string): string {
  const mark = target.indexOf('?');
  return mark < 0 ? target : target.slice(0, mark);
}

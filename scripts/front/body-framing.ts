/** Tells a body from the request that may follow it on the same connection. */
export type BodyFraming = {
  /** How many of these bytes belong to the body: all of them, unless it ends among them. */
  take(bytes: Buffer): number;
  isOver(): boolean;
};

export function measuredBody(length: number): BodyFraming {
  let left = length;
  return {
    take(bytes) {
      const taken = Math.min(left, bytes.length);
      left -= taken;
      return taken;
    },
    isOver: () => left === 0,
  };
}

type State = 'size' | 'data' | 'trailer' | 'over';

/** As RFC 9112 §7.1 has it. What is no chunk is nothing that a front could find an end to: all that comes is body then. */
export function chunkedBody(): BodyFraming {
  let state: State = 'size';
  let line = '';
  let left = 0;

  function endLine(): void {
    if (state === 'trailer') {
      if (line.trim() === '') state = 'over';
    } else {
      const size = /^\s*([0-9a-f]{1,12})\s*(;|$)/i.exec(line.trim())?.[1];
      // The line break behind the data belongs to it.
      left = size === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(size, 16) + 2;
      state = left === 2 ? 'trailer' : 'data';
    }
    line = '';
  }

  function takeLine(bytes: Buffer, from: number): number {
    const end = bytes.indexOf(10, from);
    line += bytes.toString('latin1', from, end < 0 ? bytes.length : end);
    if (end < 0) return bytes.length;
    endLine();
    return end + 1;
  }

  function takeData(bytes: Buffer, from: number): number {
    const taken = Math.min(left, bytes.length - from);
    left -= taken;
    if (left === 0) state = 'size';
    return from + taken;
  }

  return {
    take(bytes) {
      let at = 0;
      while (at < bytes.length && state !== 'over') {
        at = state === 'data' ? takeData(bytes, at) : takeLine(bytes, at);
      }
      return at;
    },
    isOver: () => state === 'over',
  };
}

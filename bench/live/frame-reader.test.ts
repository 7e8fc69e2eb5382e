import { expect, test } from 'vitest';
import { CLOSE, clientFrame, FrameReader, TEXT } from './frame-reader.ts';

function serverFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x81, length]), payload]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head.set([0x81, length < 65_536 ? 126 : 127]);
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

const TEXTS = ['{"type":"hello"}', 'x'.repeat(125), 'x'.repeat(126), 'y'.repeat(65_535), 'z'.repeat(65_536)];

test.each([1, 7, 4096, 1_000_000])('messages arrive whole, however the bytes are cut: %i', (size) => {
  const bytes = Buffer.concat([...TEXTS.map(serverFrame), Buffer.from([0x88, 0])]);
  const reader = new FrameReader();
  const frames = [];
  for (let start = 0; start < bytes.length; start += size)
    frames.push(...reader.take(bytes.subarray(start, start + size)));
  expect(frames.map(({ opcode }) => opcode)).toEqual([...TEXTS.map(() => TEXT), CLOSE]);
  expect(frames.map(({ payload }) => payload.toString())).toEqual([...TEXTS, '']);
});

test('a message in pieces is not mistaken for a whole one', () => {
  expect(() => new FrameReader().take(Buffer.from([0x01, 1, 97]))).toThrow('in pieces');
});

test('what is sent to the server is masked, as it wants it', () => {
  expect([...clientFrame('hi')]).toEqual([0x81, 0x82, 0, 0, 0, 0, 104, 105]);
});

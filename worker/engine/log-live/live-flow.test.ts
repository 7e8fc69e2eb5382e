import { describe, expect, test } from 'vitest';
import {
  askedAck,
  enterChannel,
  goOn,
  hasRoom,
  isHalfFree,
  leaveChannel,
  miss,
  newFlow,
  sendOwn,
  takeAck,
} from './live-flow';

const KB = 1024;

describe('what may be under way to a subscriber', () => {
  test('is bounded, and room comes back with an ack', () => {
    const flow = newFlow();
    enterChannel(flow, 1000 * KB);
    expect(hasRoom(flow, 1400 * KB, 100 * KB)).toBe(true);
    expect(hasRoom(flow, 1500 * KB, 100 * KB)).toBe(false);
    takeAck(flow, 1500 * KB, String(1200 * KB));
    expect(hasRoom(flow, 1500 * KB, 100 * KB)).toBe(true);
  });

  test('counts what is for it alone as well', () => {
    const flow = newFlow();
    const ack = sendOwn(flow, 500 * KB);
    expect(hasRoom(flow, 0, 20 * KB)).toBe(false);
    takeAck(flow, 0, ack);
    expect(hasRoom(flow, 0, 20 * KB)).toBe(true);
  });

  test('is asked for every 64 KiB of a channel', () => {
    expect(askedAck(0, 60 * KB)).toBe(null);
    expect(askedAck(60 * KB, 70 * KB)).toBe(String(70 * KB));
    expect(askedAck(70 * KB, 90 * KB)).toBe(null);
  });
});

describe('one that fell behind', () => {
  test('goes on when half of it has arrived, and what it missed is told once', () => {
    const flow = newFlow();
    miss(flow, 500 * KB, 7);
    miss(flow, 600 * KB, 5);
    takeAck(flow, 700 * KB, String(100 * KB));
    expect(isHalfFree(flow, 700 * KB)).toBe(false);
    takeAck(flow, 700 * KB, String(300 * KB));
    expect(isHalfFree(flow, 700 * KB)).toBe(true);
    expect(goOn(flow, 700 * KB)).toBe(12);
    // 200 KiB are still under way, and nothing of what was not sent.
    expect(hasRoom(flow, 700 * KB, 312 * KB)).toBe(true);
    expect(hasRoom(flow, 700 * KB, 313 * KB)).toBe(false);
    miss(flow, 1100 * KB, 1);
    takeAck(flow, 1100 * KB, String(1000 * KB));
    expect(goOn(flow, 1100 * KB)).toBe(1);
  });
});

describe('an ack', () => {
  test.each(['x', '-1', '1e400', 'o', 'o-5', 'NaN', '', '__proto__'])(
    'of no meaning changes nothing: %j',
    (ack) => {
      const flow = newFlow();
      sendOwn(flow, 10);
      const before = { ...flow };
      takeAck(flow, 100, ack);
      expect(flow).toEqual(before);
    },
  );

  test('cannot be of more than was sent, nor take back an earlier one', () => {
    const flow = newFlow();
    takeAck(flow, 100 * KB, String(900 * KB));
    expect(flow.acked).toBe(100 * KB);
    takeAck(flow, 100 * KB, '5');
    expect(flow.acked).toBe(100 * KB);
  });

  test('of the channel before does not count for the new one', () => {
    const flow = newFlow();
    leaveChannel(flow, 400 * KB);
    const barrier = sendOwn(flow, 10);
    enterChannel(flow, 0);
    takeAck(flow, 100 * KB, String(300 * KB));
    expect(hasRoom(flow, 100 * KB, 50 * KB)).toBe(false);
    takeAck(flow, 100 * KB, barrier);
    expect(hasRoom(flow, 100 * KB, 400 * KB)).toBe(true);
  });
});

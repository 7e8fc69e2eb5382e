import { request } from 'node:http';
import type { Socket } from 'node:net';
import { CLOSE, clientFrame, FrameReader } from './frame-reader.ts';

export type LogSocket = { close(): void };

export type Taking = {
  /** Each frame of the live stream, by its type. */
  take(type: string, payload: Buffer): void;
  /** It was closed, and not by us. */
  closed(): void;
};

const HEAD_CHARACTERS = 64;

/**
 * Follows a project's log and acks what asks for it (docs/live-stream.md). Made by hand, because it shares the machine with
 * the server that is measured: nothing of a frame is read but its head, unless who takes it does.
 */
export function openLogSocket(url: string, token: string, taking: Taking): Promise<LogSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<LogSocket>();
  const asking = request(url, {
    headers: {
      authorization: `Bearer ${token}`,
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.alloc(16).toString('base64'),
    },
  });
  asking.once('response', ({ statusCode }) => reject(new Error(`answered ${statusCode} to an upgrade`)));
  asking.once('error', reject);
  asking.once('upgrade', (_response, socket: Socket, first: Buffer) => {
    const reader = new FrameReader();
    const state = { isOver: false };
    const take = (chunk: Buffer) => {
      for (const { opcode, payload } of reader.take(chunk)) {
        if (opcode === CLOSE) continue;
        const { type, ack } = headOf(payload);
        taking.take(type, payload);
        if (ack !== undefined) socket.write(clientFrame(`{"type":"ack","ack":"${ack}"}`));
      }
    };
    socket.setNoDelay();
    socket.on('data', take);
    socket.once('error', () => socket.destroy());
    socket.once('close', () => {
      if (!state.isOver) taking.closed();
    });
    take(first);
    const close = () => {
      state.isOver = true;
      socket.destroy();
    };
    resolve({ close });
  });
  asking.end();
  return promise;
}

/** The ack stands right after the type, where there is one. */
export function headOf(payload: Buffer): { type: string; ack: string | undefined } {
  const head = payload.toString('latin1', 0, HEAD_CHARACTERS);
  const [, type = '', ack] = /^\{"type":"([a-z]+)"(?:,"ack":"([^"]+)")?/.exec(head) ?? [];
  return { type, ack };
}

import { type LogSocket, openLogSocket, type Taking } from './log-socket.ts';

const AT_ONCE = 50;

/** So many followers of one log, each told by its number. */
export async function openSockets(
  url: string,
  count: number,
  takingOf: (number: number) => Taking,
): Promise<LogSocket[]> {
  const token = process.env.UNDERSTUDY_TOKEN ?? '';
  const sockets: LogSocket[] = [];
  while (sockets.length < count) {
    const next = sockets.length;
    const more = Array.from({ length: Math.min(AT_ONCE, count - next) }, (_, index) =>
      openLogSocket(url, token, takingOf(next + index)),
    );
    sockets.push(...(await Promise.all(more)));
  }
  return sockets;
}

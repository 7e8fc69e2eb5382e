import type { Page, WebSocketRoute } from 'playwright-core';

/** Has the page keep its sockets, so that a test can speak to it in the place of the server. */
export async function keepSockets(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sockets: WebSocket[] = [];
    Object.assign(window, { sockets });
    window.WebSocket = class extends WebSocket {
      constructor(address: string | URL) {
        super(address);
        sockets.push(this);
      }
    };
  });
}

/** The page's sockets, which a test can end in the place of the network. */
export function passedSockets() {
  const sockets: WebSocketRoute[] = [];
  return {
    sockets,
    prepare: (page: Page) =>
      page.routeWebSocket(/\/live\b/, (route) => {
        sockets.push(route);
        route.connectToServer();
      }),
  };
}

type Flood = { perSecond: number; seconds: number; path: string };

export type Frames = { p95: number; worst: number; nodes: number; rows: number };

/** Exchanges that nobody sent, as the server would tell them; measures each frame meanwhile. */
export function flood(page: Page, wish: Flood): Promise<Frames> {
  return page.evaluate(async ({ perSecond, seconds, path }) => {
    const { sockets } = window as unknown as { sockets: WebSocket[] };
    const socket = sockets.at(-1);
    const EVERY_MS = 20;
    const atOnce = Math.round((perSecond * EVERY_MS) / 1_000);
    let told = 0;

    function tell(): void {
      const at = Date.now();
      const list = Array.from({ length: atOnce }, () => [
        0,
        `flood-${told++}`,
        0,
        3,
        0,
        0,
        20,
        `${path}/${told}`,
      ]);
      const common = {
        source: 'client',
        group_id: 'g',
        group_slug: 'web',
        kind: 'http',
        method: 'GET',
        status: 200,
        world: '',
        outcome: 'matched',
        endpoint: null,
        fault: null,
        base: 'http://h/m/shop/web',
        target: path,
      };
      const frame = { type: 'exchanges', cursor: '0:1.1', at, common: [common], batches: [], rows: list };
      socket?.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
    }

    const frames: number[] = [];
    const list = document.querySelector('ol[aria-label]');
    let nodes = 0;
    const begun = performance.now();
    let toldUntil = begun;
    await new Promise<void>((done) => {
      let last = begun;
      function frame(now: number): void {
        frames.push(now - last);
        last = now;
        nodes = Math.max(nodes, list?.querySelectorAll('*').length ?? 0);
        if (now - begun > seconds * 1_000) done();
        else requestAnimationFrame(frame);
      }
      requestAnimationFrame(frame);
      // A timer that is late catches up, so that the load is what it is meant to be.
      const timer = setInterval(() => {
        for (; toldUntil < performance.now(); toldUntil += EVERY_MS) tell();
        if (performance.now() - begun > seconds * 1_000) clearInterval(timer);
      }, EVERY_MS);
    });
    frames.sort((one, other) => one - other);
    const p95 = frames[Math.floor(frames.length * 0.95)] ?? 0;
    return { p95, worst: frames.at(-1) ?? 0, nodes, rows: told };
  }, wish);
}

import { createComputed, on } from 'solid-js';
import { createImageClient } from './client/image-client.js';
import { levelNamed } from './console/console-line';
import { createConsole } from './console/create-console';
import { loggedFetch } from './console/logged-fetch';
import type { DemoAddress } from './create-demo-address';
import { type DemoGroup, type DemoProject, placeName } from './demo-place';
import { createHistory } from './history/create-history';
import { createJobs } from './jobs/create-jobs';
import { createStress } from './stress/create-stress';
import { createTokenDesk } from './token/create-token-desk';

/** The whole client of one group: what its code needs, and what the page shows of it. */
export function createDesk(project: DemoProject, group: DemoGroup, address: DemoAddress) {
  const baseUrl = group.base_url;
  const log = createConsole(() => ({ level: levelNamed(address.level()), text: address.find() }));
  const send = (url: string, init?: RequestInit) => globalThis.fetch(url, init);
  const logged = loggedFetch({ send, baseUrl, now: Date.now, add: log.add });
  const token = createTokenDesk({ baseUrl, send: logged });
  const client = createImageClient({ baseUrl, getToken: token.get, fetch: logged });
  const history = createHistory(client, placeName(project, group));
  const jobs = createJobs(client, history);
  const stress = createStress(client, () => void history.load());

  // The history is that of who the token is for.
  createComputed(on([token.user, token.login], () => void history.load()));

  return { baseUrl, log, token, history, jobs, stress };
}

export type Desk = ReturnType<typeof createDesk>;

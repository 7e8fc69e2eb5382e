import { randomUUID } from 'node:crypto';
import { sign } from '@octokit/webhooks-methods';

const base = `${process.env.UNDERSTUDY_URL ?? 'http://localhost:8787'}/m/demo/hooks/webhooks`;
// An inbox of this run's own, in nobody's way.
const world = { 'x-understudy-world': `run-${randomUUID().slice(0, 8)}` };

const body = JSON.stringify({ ref: 'refs/heads/main', commits: [] });
const headers = {
  ...world,
  'content-type': 'application/json',
  'x-github-event': 'push',
  'x-github-delivery': randomUUID(),
  'x-hub-signature-256': await sign('octo-secret-of-the-demo', body),
};
await fetch(`${base}/github`, { method: 'POST', headers, body });
await fetch(`${base}/github`, { method: 'POST', headers, body: body.replace('main', 'evil') });

const listed = await fetch(`${base}/events?client_id=github&type=push&limit=2`, { headers: world });
const { events } = await listed.json();
for (const { type, signature } of events.reverse())
  console.log(type, signature.verdict, signature.step ?? '-');

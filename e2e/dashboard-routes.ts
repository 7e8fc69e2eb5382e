import { inject } from 'vitest';
import { PICTURES } from '../worker/engine/images/fixtures/pictures.ts';
import { imageClient } from './images/image-client.ts';
import type { useOwnProject } from './own-project.ts';

type Own = ReturnType<typeof useOwnProject>;

export type Screen = { name: string; path: string };

/** A project with something on every page, and the addresses of all of them. */
export async function furnishedScreens(own: Own): Promise<Screen[]> {
  const project = own.projectPath();
  const group = own.groupPath();
  const { endpoint } = await own.addEndpoint({
    method: 'GET',
    path: '/orders/:id',
    name: 'Get order',
    description: 'One order with its lines',
    response_body: { id: '{{params.id}}', total: 42 },
    params: [{ name: 'id', value: { type: 'string', pattern: '^o_' }, required: true }],
  });
  await own.addEndpoint({ method: 'POST', path: '/orders', response_status_code: 201 });
  await own.addEndpoint({ method: 'DELETE', path: '/orders/:id', response_status_code: 204 });
  const made = await own.admin.post<{ collection: { id: string } }>(
    `/api/groups/${own.group().id}/collections`,
    { name: 'items', path: '/items', seed: { rows: [{ id: 1, name: 'Mug', price: 14.5 }] } },
  );
  for (const path of ['/orders/o_1', '/orders/7', '/ordrs/7', '/items'])
    await fetch(own.url() + path).then((answer) => answer.arrayBuffer());
  const exchange = await firstExchange(own);
  const store = await furnishedStore(own);
  const auth = await furnishedAuth(own);
  const { inbox, event } = await furnishedInbox(own);
  const { images, job } = await furnishedImages(own);
  const demo = await furnishedDemo(own);
  const found = await own.admin.get<{ project: { organization_id: string } }>(
    `/api/projects/${own.projectId()}`,
  );
  const organization = `/o/${found.project.organization_id}`;
  return [
    { name: 'welcome', path: '/welcome' },
    { name: 'home', path: project },
    { name: 'new-group', path: `${project}/new` },
    { name: 'live', path: `${project}/live` },
    { name: 'exchange', path: `${project}/live/${exchange}` },
    { name: 'demo', path: `${project}/demo` },
    { name: 'demo-python', path: `${project}/demo?code=python&level=warn&find=status` },
    { name: 'demo-share', path: `${project}/demo?dialog=share` },
    { name: 'shared-demo', path: demo },
    { name: 'group', path: group },
    { name: 'group-edit', path: `${group}?edit` },
    { name: 'group-chaos', path: `${group}?chaos` },
    { name: 'group-delete', path: `${group}?delete` },
    ...['contract', 'response', 'faults', 'activity'].map((tab) => ({
      name: `endpoint-${tab}`,
      path: `${group}/e/${endpoint.id}?tab=${tab}`,
    })),
    { name: 'test', path: `${group}?test=${endpoint.id}` },
    { name: 'new-endpoint', path: `${group}/e/new` },
    { name: 'collections', path: `${group}/data` },
    { name: 'collection', path: `${group}/data/${made.collection.id}` },
    { name: 'collection-item', path: `${group}/data/${made.collection.id}?item=1` },
    { name: 'collection-settings', path: `${group}/data/${made.collection.id}?dialog=settings` },
    { name: 'new-collection', path: `${group}/data?dialog=new-collection` },
    { name: 'worlds', path: `${group}/worlds` },
    { name: 'world', path: `${group}/worlds/main` },
    { name: 'code', path: `${group}/code` },
    { name: 'store-code', path: `${store}/code?lang=go` },
    { name: 'store', path: store },
    { name: 'store-edit', path: `${store}?edit` },
    { name: 'new-bucket', path: `${store}?dialog=new-bucket` },
    { name: 'remove-bucket', path: `${store}?dialog=remove-bucket&of=papers` },
    { name: 'store-worlds', path: `${store}/worlds` },
    { name: 'files', path: `${store}/files/papers` },
    { name: 'files-versions', path: `${store}/files/papers?versions=all` },
    { name: 'files-empty', path: `${store}/files/nothing` },
    { name: 'files-connect', path: `${store}/files/papers?dialog=connect` },
    { name: 'new-folder', path: `${store}/files/papers?dialog=new-folder` },
    ...['preview', 'details', 'versions', 'link'].map((tab) => ({
      name: `object-${tab}`,
      path: `${store}/files/papers?key=terms.txt&tab=${tab}`,
    })),
    { name: 'inbox-overview', path: inbox },
    { name: 'inbox-edit', path: `${inbox}?edit` },
    { name: 'inbox', path: `${inbox}/inbox` },
    { name: 'inbox-found', path: `${inbox}/inbox?verdict=invalid&address=127.0.0.1` },
    { name: 'inbox-clear', path: `${inbox}/inbox?dialog=clear` },
    { name: 'inbox-connect', path: `${inbox}/inbox?dialog=connect` },
    { name: 'inbox-empty', path: `${inbox}/inbox?world=nobody` },
    ...['body', 'headers', 'signature', 'deliveries'].map((tab) => ({
      name: `event-${tab}`,
      path: `${inbox}/inbox/${event}?tab=${tab}&find=paid`,
    })),
    { name: 'event-replay', path: `${inbox}/inbox/${event}?dialog=replay` },
    ...['send', 'hostile', 'signature'].map((tab) => ({
      name: `send-${tab}`,
      path: `${inbox}/send?tab=${tab}`,
    })),
    { name: 'inbox-worlds', path: `${inbox}/worlds` },
    { name: 'images', path: images },
    { name: 'images-edit', path: `${images}?edit` },
    { name: 'images-token', path: `${images}?dialog=token` },
    { name: 'images-jobs', path: `${images}/jobs` },
    { name: 'images-failed', path: `${images}/jobs?status=failed` },
    { name: 'images-empty', path: `${images}/jobs?world=nobody` },
    { name: 'images-clear', path: `${images}/jobs?dialog=clear` },
    ...['variants', 'analysis', 'webhook', 'json'].map((tab) => ({
      name: `image-job-${tab}`,
      path: `${images}/jobs/${job}?tab=${tab}`,
    })),
    { name: 'image-job-delete', path: `${images}/jobs/${job}?dialog=delete-job` },
    { name: 'images-analysis', path: `${images}/analysis` },
    { name: 'images-rule', path: `${images}/analysis?dialog=rule&of=0` },
    { name: 'images-new-rule', path: `${images}/analysis?dialog=rule&of=new` },
    { name: 'images-worlds', path: `${images}/worlds` },
    { name: 'auth', path: auth },
    { name: 'auth-edit', path: `${auth}?edit` },
    { name: 'auth-users', path: `${auth}/users` },
    { name: 'auth-new-user', path: `${auth}/users?dialog=new-user` },
    { name: 'auth-edit-user', path: `${auth}/users?dialog=edit-user&of=test-user-123` },
    { name: 'auth-remove-user', path: `${auth}/users?dialog=remove-user&of=test-user-123` },
    { name: 'auth-reset-users', path: `${auth}/users?dialog=reset` },
    { name: 'auth-sessions', path: `${auth}/sessions` },
    { name: 'auth-tokens', path: `${auth}/tokens` },
    { name: 'auth-make-token', path: `${auth}/tokens?tab=make` },
    { name: 'auth-keys', path: `${auth}/keys` },
    { name: 'auth-worlds', path: `${auth}/worlds` },
    { name: 'auth-new-world', path: `${auth}/worlds?dialog=fork&of=main` },
    ...['general', 'clock', 'log', 'tokens', 'danger'].map((section) => ({
      name: `settings-${section}`,
      path: `${project}/settings/${section}`,
    })),
    ...['projects', 'members', 'audit', 'settings'].map((section) => ({
      name: `organization-${section}`,
      path: `${organization}/${section}`,
    })),
    ...['profile', 'preferences', 'sessions', 'tokens'].map((section) => ({
      name: `account-${section}`,
      path: `/account/${section}`,
    })),
    { name: 'invite', path: `${organization}/members?dialog=invite` },
    { name: 'new-token', path: '/account/tokens?dialog=new-token' },
    { name: 'delete-project', path: `${project}/settings/danger?dialog=delete` },
    { name: 'not-found', path: `${project}/nothing/here` },
  ];
}

/** Buckets with folders, versions and something that is deleted; answers the store's address. */
async function furnishedStore(own: Own): Promise<string> {
  const text = (key: string, body: string) => ({ key, body, content_type: 'text/plain' });
  const { group } = await own.admin.post<{ group: { id: string; slug: string } }>('/api/groups', {
    project_id: own.projectId(),
    name: 'Store',
    kind: 's3',
    config: {
      faults: { slow_down: 0.1 },
      seed: [
        {
          name: 'papers',
          versioning: true,
          objects: [
            text('terms.txt', 'one'),
            text('terms.txt', 'two'),
            text('a/b.txt', 'b'),
            text('old', 'o'),
          ],
        },
        { name: 'nothing' },
      ],
    },
  });
  await own.admin.post(`/api/groups/${group.id}/buckets/papers/objects/delete`, {
    objects: [{ key: 'old' }],
  });
  return `${own.projectPath()}/g/${group.slug}`;
}

/** Events of several senders, one of them sent on to where nobody is. */
async function furnishedInbox(own: Own): Promise<{ inbox: string; event: string }> {
  const { group } = await own.admin.post<{ group: { id: string; slug: string; base_url: string } }>(
    '/api/groups',
    {
      project_id: own.projectId(),
      name: 'Hooks',
      kind: 'webhooks',
      config: { clients: { github: { signature: { scheme: 'github', secrets: ['octo'] } } } },
    },
  );
  for (const [client, headers] of [
    ['shop', {}],
    ['github', { 'x-github-event': 'push', 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }],
    ['github', { 'x-github-event': 'ping' }],
  ] as const) {
    const answer = await fetch(`${group.base_url}/webhooks/${client}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"type":"order.paid","data":{"id":1}}',
    });
    await answer.arrayBuffer();
  }
  const api = `/api/groups/${group.id}/webhooks`;
  const { events } = await own.admin.get<{ events: { id: string }[] }>(`${api}/events?verdict=invalid`);
  const event = events[0]?.id ?? '';
  await own.admin.post(`${api}/replays`, { event_id: event, url: 'http://127.0.0.1:9/', max_attempts: 1 });
  return { inbox: `${own.projectPath()}/g/${group.slug}`, event };
}

/** Jobs that are done and one that has failed, and somebody who is told of them and is not there. */
async function furnishedImages(own: Own): Promise<{ images: string; job: string }> {
  const { group } = await own.admin.post<{ group: { slug: string; base_url: string } }>('/api/groups', {
    project_id: own.projectId(),
    name: 'Photos',
    kind: 'images',
    config: {
      jobs: {
        queued_ms: { min: 0, max: 0 },
        processing_ms: { min: 0, max: 0 },
        failures: [{ when: { file_name: '*broken*' } }],
      },
      webhook: { url: 'http://127.0.0.1:9/', max_attempts: 1 },
      analysis: {
        rules: [
          {
            name: 'cats',
            when: { file_name: '*cat*' },
            answer: { objects: [{ name: 'Cat' }], faces: 1, text: ['MEOW'], moderation: { violence: 0.9 } },
          },
        ],
        sequence: [{ faces: 0 }, { faces: 2 }],
      },
    },
  });
  const client = imageClient(group.base_url);
  const token = await client.token('ana');
  const picture = Buffer.from(PICTURES['jpeg baseline'], 'base64');
  await client.over(await client.accepted(picture, 'broken.jpg', { token }));
  const job = await client.accepted(picture, 'my-cat.jpg', { token, fields: { album: 'pets' } });
  await client.over(job);
  return { images: `${own.projectPath()}/g/${group.slug}`, job: job.job_id };
}

/** Somebody signed in, somebody locked out; answers the address of the API's pages. */
async function furnishedAuth(own: Own): Promise<string> {
  const { group } = await own.admin.post<{ group: { slug: string; base_url: string } }>('/api/groups', {
    project_id: own.projectId(),
    name: 'Sign-in',
    kind: 'auth',
    config: { lockout: { after: 1 }, tokens: { issuer: 'https://issuer.example', audience: 'shop' } },
  });
  for (const [email, password] of [
    ['alice@example.com', 'password123'],
    ['bob@example.com', 'wrong'],
  ]) {
    const answer = await fetch(`${group.base_url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    await answer.arrayBuffer();
  }
  return `${own.projectPath()}/g/${group.slug}`;
}

/** An image API, shared with whoever has the link; answers its path. */
async function furnishedDemo(own: Own): Promise<string> {
  await own.admin.post('/api/groups', { project_id: own.projectId(), name: 'Pictures', kind: 'images' });
  const path = `/api/projects/${own.projectId()}/demo-link`;
  const { demo_link } = await own.admin.put<{ demo_link: { token: string } }>(path, {});
  return `/shared/demo/${demo_link.token}`;
}

async function firstExchange(own: Own): Promise<string> {
  const path = `/api/projects/${own.projectId()}/exchanges?q=status:404`;
  for (let tries = 0; tries < 50; tries++) {
    const { exchanges } = await own.admin.get<{ exchanges: { id: string }[] }>(path);
    if (exchanges[0]) return exchanges[0].id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${inject('url')}${path} never showed an exchange`);
}

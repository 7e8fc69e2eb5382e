import { createHmac } from 'node:crypto';

const auth = process.env.AUTH_URL ?? 'http://localhost:8787/m/demo/auth';
const secret = process.env.JWT_SECRET ?? 'dev-secret-key-change-in-production';

// A world of its own: what is registered here, nobody else sees.
const headers = { 'content-type': 'application/json', 'x-understudy-world': `example-${process.pid}` };

async function post(path, body) {
  const answer = await fetch(auth + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() };
}

// As an API of your own does it, with the library of your choice.
function verify(token, at = Date.now() / 1000) {
  const [header, payload, signature] = token.split('.');
  const wanted = createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url');
  const read = (part) => JSON.parse(Buffer.from(part, 'base64url'));
  if (read(header).alg !== 'HS256' || signature !== wanted) throw new Error('wrong signature');
  const claims = read(payload);
  if (claims.exp <= at) throw new Error('expired');
  return claims;
}

const grace = { email: 'grace@example.com', password: 'hopper-1906' };
const registered = await post('/api/auth/register', { ...grace, name: 'Grace Hopper' });
console.log('register', registered.status, registered.body.name);

const again = await post('/api/auth/register', { ...grace, name: 'Somebody' });
console.log('register', again.status, again.body.code);

const { body: tokens } = await post('/api/auth/login', grace);
console.log('claims', verify(tokens.access_token).email, verify(tokens.access_token).type);

const me = await fetch(`${auth}/api/auth/me`, {
  headers: { ...headers, authorization: `Bearer ${tokens.access_token}` },
});
console.log('me', me.status, (await me.json()).email);

const refreshed = await post('/api/auth/refresh', { refresh_token: tokens.refresh_token });
console.log('refresh', refreshed.status, refreshed.body.token_type);

// What your API has to refuse.
for (const kind of ['expired', 'wrong_signature', 'alg_none']) {
  const { body: bad } = await post('/api/auth/tokens', { user: 'alice@example.com', kind });
  try {
    verify(bad.token);
  } catch (error) {
    console.log(kind, error.message);
  }
}

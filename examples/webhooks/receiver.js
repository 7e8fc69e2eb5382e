import { once } from 'node:events';
import express from 'express';
import Stripe from 'stripe';

const secret = 'whsec_of_this_example';
const { webhooks } = new Stripe('sk_test_that_nobody_has');

// The receiver that is to be tested. The raw body is what is signed.
const app = express();
app.post('/stripe', express.raw({ type: 'application/json' }), (request, response) => {
  try {
    webhooks.constructEvent(request.body, request.headers['stripe-signature'] ?? '', secret);
    response.sendStatus(204);
  } catch {
    response.sendStatus(400);
  }
});
const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');

const api = `${process.env.UNDERSTUDY_URL ?? 'http://localhost:8787'}/api`;
const headers = {
  authorization: `Bearer ${process.env.UNDERSTUDY_TOKEN ?? 'secret'}`,
  'content-type': 'application/json',
};
const read = async (path) => (await fetch(api + path, { headers })).json();
const { projects } = await read('/projects');
const { groups } = await read(`/groups?project_id=${projects.find(({ slug }) => slug === 'demo').id}`);
const hooks = groups.find(({ slug }) => slug === 'hooks');

const answer = await fetch(`${api}/groups/${hooks.id}/webhooks/hostile`, {
  method: 'POST',
  headers,
  body: JSON.stringify({
    url: `http://127.0.0.1:${server.address().port}/stripe`,
    preset: 'stripe',
    sample: 'invoice.payment_failed',
    secret,
  }),
});
const { report } = await answer.json();
for (const { name, verdict } of report.cases) console.log(`${name}: ${verdict}`);
console.log(`${report.failed} failed`);
server.close();

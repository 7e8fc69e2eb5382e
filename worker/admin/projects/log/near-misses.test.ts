import { expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { openLogDesk } from '../../../testing/log-desk';

const house = openHouse();

test('the requests that nearly met an endpoint are found by it', async () => {
  const desk = await openLogDesk(house);
  const { id } = await desk.make({ name: 'One order', method: 'GET', path: '/orders/:id' });
  for (const path of ['/a', '/b', '/c']) await desk.make({ method: 'DELETE', path });
  await desk.send('/order/7');
  await desk.send('/orders/7');
  await desk.send('/b', { method: 'PATCH' });
  const paths = async (q: string) => (await desk.list(q)).map(({ path }) => path);
  expect(await paths(`near:${id}`)).toEqual(['/order/7']);
  expect(await paths('near:"one order"')).toEqual(['/order/7']);
  expect(await paths(`-near:${id}`)).toEqual(['/b', '/orders/7']);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientCode, LANGUAGES } from './client-code';

const PLACE = { baseUrl: 'https://mocks.example/m/shop/pictures', user: 'guest-1' };
const CLIENT = join(import.meta.dirname, '../client/image-client.js');

test('the JavaScript that is shown begins with the very file that the page runs', async () => {
  const source = await readFile(CLIENT, 'utf8');
  expect(clientCode('javascript', PLACE).startsWith(source)).toBe(true);
});

test.each(LANGUAGES)('the %s code is filled in with the group and the user', (language) => {
  const code = clientCode(language, PLACE);
  expect(code).toContain(PLACE.baseUrl);
  expect(code).toContain(PLACE.user);
  expect(code).not.toMatch(/localhost|demo-user|from '\.\//);
});

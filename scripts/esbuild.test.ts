import type { Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { bundle } from './esbuild.ts';

const small = { stdin: { contents: 'export default 1' } };

test('a bundle that is ready leaves the others that are under way their helper', async () => {
  const { promise: isReady, resolve: ready } = Promise.withResolvers<void>();
  const waiting: Plugin = {
    name: 'waiting',
    setup: (build) => build.onEnd(() => isReady),
  };
  const slow = bundle({ ...small, plugins: [waiting] });
  expect((await bundle(small)).outputFiles).toHaveLength(1);
  ready();
  expect((await slow).outputFiles).toHaveLength(1);
});

test('after the last one the next gets a helper of its own', async () => {
  await bundle(small);
  expect((await bundle(small)).errors).toEqual([]);
});

test('a bundle that fails takes no other along', async () => {
  const broken = { stdin: { contents: 'export default' } };
  const [failed, made] = await Promise.allSettled([bundle(broken), bundle(small)]);
  expect([failed.status, made.status]).toEqual(['rejected', 'fulfilled']);
});

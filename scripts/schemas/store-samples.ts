import type { Samples } from './samples.ts';

/** Of object stores and what is made in them. */
export const STORE_SAMPLES = {
  's3-config': {
    good: [
      {},
      { accounts: [{ name: 'Ana', keys: [{ access_key: 'a', secret_key: 'b' }] }], signatures: 'lenient' },
      { region: 'eu-west-1', faults: { slow_down: 0.5 } },
      { seed: [{ name: 'photos', versioning: true, objects: [{ key: 'a/b.txt', body: 'x' }] }] },
    ],
    bad: [
      { accounts: [] },
      { accounts: [{ keys: [] }] },
      { accounts: [{ name: 'Ana', account_id: '12' }] },
      { accounts: [{ name: 'Ana', keys: [{ access_key: 'a b', secret_key: 'b' }] }] },
      { signatures: 'none' },
      { region: 'Europe' },
      { faults: { slow_down: 2 } },
      { seed: [{ name: 'Photos' }] },
      { surprise: 1 },
    ],
    onlyServer: [
      { accounts: [{ name: 'Ana' }, { name: 'Ana' }] },
      { seed: [{ name: 'photos' }, { name: 'photos' }] },
    ],
  },
  'new-bucket': {
    good: [{ name: 'photos' }, { name: 'a.b-c', account: 'x', region: 'eu-west-1', object_lock: true }],
    bad: [{}, { name: 'ab' }, { name: 'Photos' }, { name: 'photos', versioning: 'yes' }],
    onlyServer: [],
  },
  'new-store-world': {
    good: [{ name: 'w-1' }, { name: 'w', from: 'main' }],
    bad: [{}, { name: '' }, { name: 'a b' }, { name: 'w', from: '' }],
    onlyServer: [],
  },
} satisfies Record<string, Samples>;

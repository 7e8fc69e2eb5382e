import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { completeConfig } from './complete-config';

const config = z.strictObject({
  greeting: z.string().default('hello'),
  reading: z
    .strictObject({ open: z.boolean().default(false), token: z.string().nullable().default(null) })
    .prefault({}),
  keys: z.array(z.string()).default([]),
});

type Config = z.output<typeof config>;

/** As the registry holds a service: what its config is, only the service itself knows. */
const service = {
  config,
  complete(given: unknown, { ids, before }: { ids: { next(): string }; before: unknown }) {
    const { reading, keys, ...rest } = given as Config;
    const kept = (before as Config | null)?.reading.token ?? null;
    const token = reading.token ?? kept ?? ids.next();
    return { ...rest, reading: { ...reading, token }, keys: keys.length > 0 ? keys : [ids.next()] };
  },
};

function dice() {
  let made = 0;
  return { next: () => `id-${++made}` };
}

describe('a config that is saved', () => {
  test('gets what is missing and has to be random, and no defaults besides', async () => {
    expect(await completeConfig(service, { config: {}, before: null }, dice())).toEqual({
      reading: { token: 'id-1' },
      keys: ['id-2'],
    });
  });

  test('keeps what it says itself, also what is of the gate', async () => {
    const said = { reading: { open: true, token: 'mine' }, keys: ['k'], max_body_bytes: 10 };
    expect(await completeConfig(service, { config: said, before: null }, dice())).toEqual(said);
    const open = { reading: { open: true }, keys: ['k'] };
    expect(await completeConfig(service, { config: open, before: null }, dice())).toEqual({
      reading: { open: true, token: 'id-1' },
      keys: ['k'],
    });
  });

  test('may have what was saved before', async () => {
    const before = { reading: { token: 'old' } };
    expect(await completeConfig(service, { config: { keys: ['k'] }, before }, dice())).toEqual({
      reading: { token: 'old' },
      keys: ['k'],
    });
  });

  test('of a service that fills in nothing stays as it is', async () => {
    expect(await completeConfig({ config }, { config: {}, before: null }, dice())).toEqual({});
  });
});

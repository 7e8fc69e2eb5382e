import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, inject, test } from 'vitest';

const url = inject('url');

test.each(['/api/openapi.json', '/m/demo/shop/openapi.json', '/m/demo/auth/openapi.json'])(
  '%s is valid OpenAPI 3.1',
  async (path) => {
    const document: Record<string, unknown> = await fetch(`${url}${path}`).then((answer) => answer.json());
    const verdict = await new Validator().validate(document);
    expect(verdict.errors ?? []).toEqual([]);
    expect(verdict.valid).toBe(true);
  },
);

type Realistic = { name: string; dialect: 'draft-07' | '2020-12'; schema: object; valid: unknown };

const ADDRESS = {
  type: 'object',
  required: ['street', 'city', 'zip', 'country'],
  properties: {
    street: { type: 'string', minLength: 1, maxLength: 80 },
    city: { type: 'string', minLength: 1 },
    zip: { type: 'string', pattern: '^[0-9]{4,5}(?:-[0-9]{4})?$' },
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
  },
  additionalProperties: false,
};

const NODE = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    size: { type: 'integer', minimum: 0 },
    children: { type: 'array', items: { $ref: '#/definitions/node' }, uniqueItems: true },
  },
  dependencies: { size: ['name'], children: { properties: { size: { maximum: 100 } } } },
};

export const REALISTIC: Realistic[] = [
  {
    name: 'an order of a shop',
    dialect: '2020-12',
    schema: {
      $defs: {
        address: ADDRESS,
        card: {
          type: 'object',
          required: ['kind', 'last4'],
          properties: { kind: { const: 'card' }, last4: { pattern: '^\\d{4}$' } },
        },
        transfer: {
          type: 'object',
          required: ['kind', 'iban'],
          properties: { kind: { const: 'transfer' }, iban: { minLength: 15, maxLength: 34 } },
        },
      },
      type: 'object',
      required: ['id', 'placedAt', 'customer', 'items', 'payment', 'shipTo'],
      properties: {
        id: { type: 'string', format: 'uuid' },
        placedAt: { type: 'string', format: 'date-time' },
        deliverOn: { type: 'string', format: 'date' },
        customer: {
          type: 'object',
          required: ['email'],
          properties: {
            email: { type: 'string', format: 'email' },
            site: { type: 'string', format: 'uri' },
            age: { type: 'integer', minimum: 18, maximum: 130 },
          },
        },
        items: {
          type: 'array',
          minItems: 1,
          maxItems: 3,
          items: {
            type: 'object',
            required: ['sku', 'quantity', 'price'],
            properties: {
              sku: { pattern: '^[A-Z]{3}-\\d{4}$' },
              quantity: { type: 'integer', exclusiveMinimum: 0 },
              price: { type: 'number', multipleOf: 0.01 },
            },
          },
          contains: { properties: { quantity: { minimum: 2 } } },
        },
        payment: { oneOf: [{ $ref: '#/$defs/card' }, { $ref: '#/$defs/transfer' }] },
        shipTo: { $ref: '#/$defs/address' },
        notes: { type: ['string', 'null'], maxLength: 20 },
      },
      unevaluatedProperties: false,
    },
    valid: {
      id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      placedAt: '2026-11-21T09:30:00Z',
      deliverOn: '2026-11-24',
      customer: { email: 'ada@example.com', site: 'https://example.com/ada', age: 36 },
      items: [
        { sku: 'ABC-1234', quantity: 2, price: 19.99 },
        { sku: 'XYZ-0001', quantity: 1, price: 5 },
      ],
      payment: { kind: 'card', last4: '4242' },
      shipTo: { street: 'Main Street 1', city: 'Bonn', zip: '53113', country: 'DE' },
      notes: null,
    },
  },
  {
    name: 'a tree of files',
    dialect: 'draft-07',
    schema: { $ref: '#/definitions/node', definitions: { node: NODE } },
    valid: {
      name: '/',
      size: 3,
      children: [
        { name: 'etc', children: [{ name: 'hosts', size: 1 }] },
        { name: 'usr', children: [] },
      ],
    },
  },
  {
    name: 'a configuration with conditions',
    dialect: '2020-12',
    schema: {
      type: 'object',
      properties: {
        mode: { enum: ['http', 'file'] },
        port: { type: 'integer', minimum: 1, maximum: 65535 },
        path: { type: 'string' },
        hosts: {
          type: 'array',
          items: {
            anyOf: [
              { format: 'ipv4', type: 'string' },
              { format: 'ipv6', type: 'string' },
            ],
          },
        },
        labels: {
          type: 'object',
          patternProperties: { '^x-': { type: 'string' } },
          additionalProperties: { type: 'integer' },
          propertyNames: { maxLength: 8 },
          minProperties: 1,
        },
      },
      required: ['mode'],
      if: { properties: { mode: { const: 'http' } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword is called so
      then: { required: ['port'], not: { required: ['path'] } },
      else: { required: ['path'] },
      dependentRequired: { hosts: ['port'] },
    },
    valid: {
      mode: 'http',
      port: 8080,
      hosts: ['192.0.2.1', '2001:db8::1'],
      labels: { 'x-team': 'shop', weight: 3 },
    },
  },
];

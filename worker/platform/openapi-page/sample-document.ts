import type { OpenApiDocument } from '../openapi-document';

/** A shop's API with every sort of part that the page shows: for tests, and for looking at. */
export const SHOP: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Shop',
    version: '1.4.0',
    description:
      'Products and **orders**. See the [guide](https://example.com/guide).\n\n- prices in cents\n- times in UTC',
  },
  servers: [{ url: '/m/demo/shop' }],
  security: [{ token: [] }],
  tags: [{ name: 'Orders', description: 'What customers bought.' }, { name: 'Products' }],
  paths: {
    '/orders/{id}': {
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'string', pattern: '^o_\\d+$', example: 'o_1' },
        },
      ],
      get: {
        tags: ['Orders'],
        summary: 'Get one order',
        description: 'One order with its lines. Answers `404` when it was never placed.',
        parameters: [
          {
            name: 'expand',
            in: 'query',
            description: 'What to send along.',
            schema: { type: 'array', items: { type: 'string', enum: ['customer', 'lines'] } },
          },
          { name: 'x-request-id', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        responses: {
          '200': {
            description: 'The order.',
            headers: { etag: { description: 'Its version.', schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
          },
          '404': { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        tags: ['Orders'],
        summary: 'Cancel an order',
        deprecated: true,
        responses: { '204': { description: 'Cancelled.' } },
      },
    },
    '/orders': {
      post: {
        tags: ['Orders'],
        summary: 'Place an order',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Order' },
              example: { note: "Don't ring\nthe bell", lines: [{ sku: 'A-1', quantity: 2 }] },
            },
          },
        },
        responses: {
          '201': {
            description: 'Placed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
          },
          '422': { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/products': {
      get: {
        tags: ['Products'],
        summary: 'List products',
        security: [],
        responses: {
          '200': {
            description: 'All of them.',
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Product' } },
              },
            },
          },
        },
      },
      patch: {
        tags: ['Products'],
        summary: 'Change prices',
        requestBody: { content: { 'text/csv': { example: 'A-1,999' } } },
        responses: { '200': { description: 'Changed.' } },
      },
    },
    '/products/{sku}/image': {
      put: {
        summary: 'Replace the image',
        requestBody: { content: { 'image/png': {} } },
        responses: { '204': { description: 'Replaced.' }, '5XX': { description: 'The store is closed.' } },
      },
    },
  },
  components: {
    schemas: {
      Order: {
        type: 'object',
        required: ['id', 'lines'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', readOnly: true, description: 'Given by the shop.' },
          note: { type: ['string', 'null'], maxLength: 200 },
          state: { enum: ['open', 'paid', 'sent'], default: 'open' },
          total: { type: 'integer', minimum: 0, exclusiveMaximum: 1000000, description: 'In cents.' },
          placed_at: { type: 'string', format: 'date-time' },
          lines: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Line' } },
          payment: {
            oneOf: [
              {
                title: 'Card',
                type: 'object',
                properties: { last_digits: { type: 'string', minLength: 4, maxLength: 4 } },
              },
              { title: 'Invoice', type: 'object', properties: { due: { type: 'string', format: 'date' } } },
            ],
          },
          replaces: { $ref: '#/components/schemas/Order', description: 'The order that this one corrects.' },
        },
      },
      Line: {
        type: 'object',
        required: ['sku'],
        properties: {
          sku: { type: 'string' },
          quantity: { type: 'integer', minimum: 1, maximum: 99 },
          options: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: { price: { type: 'number', multipleOf: 0.01 } },
            },
          },
        },
      },
      Product: {
        allOf: [
          { type: 'object', properties: { sku: { type: 'string' } } },
          { type: 'object', properties: { price: { type: 'integer' } } },
        ],
      },
    },
    responses: {
      Problem: {
        description: 'What is wrong, as a problem document.',
        content: {
          'application/problem+json': {
            schema: { type: 'object', properties: { code: { type: 'string' }, detail: { type: 'string' } } },
          },
        },
      },
    },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
};

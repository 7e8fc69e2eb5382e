import type { z } from 'zod';
import type { s3Config } from './config';

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" role="img" aria-label="Shop">
  <rect width="120" height="40" rx="8" fill="#1f6feb"/>
  <path d="M16 14h18l-3 12H19z" fill="#fff"/><circle cx="21" cy="30" r="2" fill="#fff"/><circle cx="29" cy="30" r="2" fill="#fff"/>
  <text x="46" y="26" font-family="sans-serif" font-size="16" fill="#fff">Shop</text>
</svg>
`;

const CART = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#111" stroke-width="2">
  <path d="M3 4h3l3 11h9l3-8H7"/><circle cx="10" cy="19" r="1.5"/><circle cx="17" cy="19" r="1.5"/>
</svg>
`;

const PRODUCTS = [
  { id: 'p-100', name: 'Desk lamp', price: 39.9, currency: 'EUR', tags: ['light', 'office'] },
  { id: 'p-101', name: 'Walnut chair', price: 189, currency: 'EUR', tags: ['furniture'] },
  { id: 'p-102', name: 'Wool blanket', price: 74.5, currency: 'EUR', tags: ['home', 'soft'] },
];

const ORDERS = `order,day,customer,total
o-1,2026-01-12,Ada,39.90
o-2,2026-01-12,Grace,263.50
o-3,2026-01-13,Linus,74.50
`;

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Buckets worth a look: pictures, folders, data, and one that keeps versions. */
export const DEMO_STORE: z.input<typeof s3Config> = {
  seed: [
    {
      name: 'shop-assets',
      objects: [
        { key: 'logo.svg', body: LOGO, content_type: 'image/svg+xml' },
        { key: 'icons/cart.svg', body: CART, content_type: 'image/svg+xml' },
        {
          key: 'styles/theme.css',
          body: ':root {\n  --accent: #1f6feb;\n  --radius: 8px;\n}\n',
          content_type: 'text/css',
        },
        { key: 'README.md', body: '# Assets\n\nServed as they are.\n', content_type: 'text/markdown' },
      ],
    },
    {
      name: 'shop-data',
      objects: [
        { key: 'catalog/products.json', body: json(PRODUCTS), content_type: 'application/json' },
        { key: 'orders/2026/01/orders.csv', body: ORDERS, content_type: 'text/csv' },
        {
          key: 'orders/2026/01/o-2/invoice.txt',
          body: 'Invoice o-2\nWalnut chair   189.00\nWool blanket    74.50\nTotal          263.50 EUR\n',
          content_type: 'text/plain; charset=utf-8',
        },
      ],
    },
    {
      name: 'shop-contracts',
      versioning: true,
      objects: [
        {
          key: 'terms.txt',
          body: 'Returns within 14 days.\n',
          content_type: 'text/plain; charset=utf-8',
        },
        {
          key: 'terms.txt',
          body: 'Returns within 30 days.\n',
          content_type: 'text/plain; charset=utf-8',
        },
        {
          key: 'terms.txt',
          body: 'Returns within 30 days.\nShipping is free from 50 EUR.\n',
          content_type: 'text/plain; charset=utf-8',
        },
      ],
    },
    { name: 'uploads' },
  ],
};

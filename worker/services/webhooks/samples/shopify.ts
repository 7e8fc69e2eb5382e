import type { Fresh } from './fresh';
import type { Sample } from './sample';

const money = (amount: string) => ({
  shop_money: { amount, currency_code: 'EUR' },
  presentment_money: { amount, currency_code: 'EUR' },
});

const address = {
  first_name: 'Ada',
  last_name: 'Miller',
  address1: '4 rue du Four',
  address2: null,
  city: 'Lyon',
  province: null,
  country: 'France',
  country_code: 'FR',
  zip: '69001',
  phone: null,
};

export const shopifySamples: readonly Sample[] = [
  { preset: 'shopify', name: 'orders/create', type: 'orders/create', body: order },
  { preset: 'shopify', name: 'products/update', type: 'products/update', body: product },
  { preset: 'shopify', name: 'app/uninstalled', type: 'app/uninstalled', body: shop },
];

function order(fresh: Fresh) {
  const id = fresh.number(13);
  return {
    id,
    admin_graphql_api_id: `gid://shopify/Order/${id}`,
    app_id: 580_111,
    cancelled_at: null,
    confirmed: true,
    contact_email: 'ada@corner-bakery.example',
    created_at: fresh.iso,
    currency: 'EUR',
    current_total_price: '24.90',
    customer: {
      id: fresh.number(13),
      email: 'ada@corner-bakery.example',
      first_name: 'Ada',
      last_name: 'Miller',
      state: 'enabled',
      tags: 'regular',
    },
    email: 'ada@corner-bakery.example',
    financial_status: 'paid',
    fulfillment_status: null,
    line_items: [
      {
        id: fresh.number(14),
        name: 'Rye loaf - 1 kg',
        price: '7.95',
        product_id: 8_301_244_678_401,
        quantity: 2,
        requires_shipping: true,
        sku: 'RYE-1000',
        title: 'Rye loaf',
        variant_id: 44_120_987_345_153,
        variant_title: '1 kg',
      },
      {
        id: fresh.number(14),
        name: 'Plum cake',
        price: '9.00',
        product_id: 8_301_244_711_169,
        quantity: 1,
        requires_shipping: true,
        sku: 'CAKE-PLUM',
        title: 'Plum cake',
        variant_id: 44_120_987_377_921,
        variant_title: null,
      },
    ],
    name: '#1042',
    note: 'Please slice the bread.',
    number: 42,
    order_number: 1042,
    processed_at: fresh.iso,
    shipping_address: address,
    billing_address: address,
    source_name: 'web',
    subtotal_price: '24.90',
    subtotal_price_set: money('24.90'),
    tags: '',
    taxes_included: true,
    test: false,
    total_discounts: '0.00',
    total_price: '24.90',
    total_price_set: money('24.90'),
    total_tax: '1.30',
    updated_at: fresh.iso,
  };
}

function product(fresh: Fresh) {
  const id = 8_301_244_678_401;
  const variant = 44_120_987_345_153;
  return {
    admin_graphql_api_id: `gid://shopify/Product/${id}`,
    body_html: '<p>Sourdough, baked every night.</p>',
    created_at: '2024-03-11T05:12:44Z',
    handle: 'rye-loaf',
    id,
    image: null,
    images: [],
    options: [{ id: 10_551_224_336_641, product_id: id, name: 'Weight', position: 1, values: ['1 kg'] }],
    product_type: 'Bread',
    published_at: '2024-03-11T05:12:44Z',
    published_scope: 'global',
    status: 'active',
    tags: 'rye, sourdough',
    template_suffix: null,
    title: 'Rye loaf',
    updated_at: fresh.iso,
    variants: [
      {
        admin_graphql_api_id: `gid://shopify/ProductVariant/${variant}`,
        barcode: null,
        compare_at_price: '8.50',
        created_at: '2024-03-11T05:12:44Z',
        id: variant,
        inventory_item_id: 46_210_334_810_369,
        inventory_policy: 'deny',
        inventory_quantity: 36,
        position: 1,
        price: '7.95',
        product_id: id,
        sku: 'RYE-1000',
        taxable: true,
        title: '1 kg',
        updated_at: fresh.iso,
      },
    ],
    vendor: 'Corner Bakery',
  };
}

function shop(fresh: Fresh) {
  return {
    id: 548_380_009,
    name: 'Corner Bakery',
    email: 'shop@corner-bakery.example',
    domain: 'corner-bakery.example',
    myshopify_domain: 'corner-bakery.myshopify.com',
    address1: '1 place du Marché',
    city: 'Lyon',
    zip: '69001',
    country: 'FR',
    country_name: 'France',
    currency: 'EUR',
    iana_timezone: 'Europe/Paris',
    plan_name: 'basic',
    primary_locale: 'fr',
    shop_owner: 'Olga Baker',
    created_at: '2023-01-09T08:30:00Z',
    updated_at: fresh.iso,
  };
}

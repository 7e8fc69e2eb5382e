import type { Fresh } from './fresh';
import type { Sample } from './sample';

const EMAIL = 'ada@corner-bakery.example';
const NAME = 'Ada Miller';

export const stripeSamples: readonly Sample[] = [
  event('payment_intent.succeeded', paymentIntent),
  event('checkout.session.completed', checkoutSession),
  event('invoice.payment_failed', invoice),
  event('customer.created', customer),
];

function event(type: string, object: (fresh: Fresh) => Record<string, unknown>): Sample {
  const body = (fresh: Fresh) => ({
    id: `evt_1${fresh.code(23)}`,
    object: 'event',
    api_version: '2026-06-24.dahlia',
    created: fresh.seconds,
    data: { object: object(fresh) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: `req_${fresh.code(14)}`, idempotency_key: fresh.uuid() },
    type,
  });
  return { preset: 'stripe', name: type, type, body };
}

function paymentIntent(fresh: Fresh) {
  return {
    id: `pi_3${fresh.code(23)}`,
    object: 'payment_intent',
    amount: 2490,
    amount_capturable: 0,
    amount_received: 2490,
    application: null,
    automatic_payment_methods: { allow_redirects: 'always', enabled: true },
    canceled_at: null,
    capture_method: 'automatic',
    confirmation_method: 'automatic',
    created: fresh.seconds - 4,
    currency: 'eur',
    customer: `cus_${fresh.code(14)}`,
    description: 'Two loaves of rye and a cake',
    last_payment_error: null,
    latest_charge: `ch_3${fresh.code(23)}`,
    livemode: false,
    metadata: { order_id: '6735' },
    next_action: null,
    payment_method: `pm_1${fresh.code(23)}`,
    payment_method_types: ['card', 'link'],
    receipt_email: EMAIL,
    setup_future_usage: null,
    shipping: null,
    status: 'succeeded',
  };
}

function checkoutSession(fresh: Fresh) {
  return {
    id: `cs_test_a1${fresh.code(56)}`,
    object: 'checkout.session',
    amount_subtotal: 2490,
    amount_total: 2490,
    cancel_url: 'https://corner-bakery.example/cart',
    client_reference_id: '6735',
    created: fresh.seconds - 95,
    currency: 'eur',
    customer: `cus_${fresh.code(14)}`,
    customer_details: {
      address: { city: 'Lyon', country: 'FR', line1: '4 rue du Four', postal_code: '69001', state: null },
      email: EMAIL,
      name: NAME,
      phone: null,
      tax_exempt: 'none',
    },
    expires_at: fresh.seconds + 86_305,
    invoice: null,
    livemode: false,
    metadata: { order_id: '6735' },
    mode: 'payment',
    payment_intent: `pi_3${fresh.code(23)}`,
    payment_method_types: ['card', 'link'],
    payment_status: 'paid',
    status: 'complete',
    subscription: null,
    success_url: 'https://corner-bakery.example/thanks',
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    url: null,
  };
}

function invoice(fresh: Fresh) {
  const customerId = `cus_${fresh.code(14)}`;
  return {
    id: `in_1${fresh.code(23)}`,
    object: 'invoice',
    amount_due: 4900,
    amount_paid: 0,
    amount_remaining: 4900,
    attempt_count: 1,
    attempted: true,
    billing_reason: 'subscription_cycle',
    collection_method: 'charge_automatically',
    created: fresh.seconds - 3600,
    currency: 'eur',
    customer: customerId,
    customer_email: EMAIL,
    customer_name: NAME,
    hosted_invoice_url: `https://invoice.stripe.com/i/acct_1${fresh.code(15)}/test_${fresh.code(24)}`,
    lines: {
      object: 'list',
      data: [
        {
          id: `il_1${fresh.code(23)}`,
          object: 'line_item',
          amount: 4900,
          currency: 'eur',
          description: '1 × Bread every week (at €49.00 / month)',
          period: { start: fresh.seconds - 3600, end: fresh.seconds + 2_674_800 },
          quantity: 1,
        },
      ],
      has_more: false,
      total_count: 1,
    },
    livemode: false,
    next_payment_attempt: fresh.seconds + 259_200,
    number: `${fresh.hex(8).toUpperCase()}-0007`,
    status: 'open',
    subtotal: 4900,
    total: 4900,
  };
}

function customer(fresh: Fresh) {
  return {
    id: `cus_${fresh.code(14)}`,
    object: 'customer',
    address: null,
    balance: 0,
    created: fresh.seconds,
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    email: EMAIL,
    invoice_prefix: fresh.hex(8).toUpperCase(),
    livemode: false,
    metadata: {},
    name: NAME,
    phone: null,
    preferred_locales: ['fr'],
    shipping: null,
    tax_exempt: 'none',
  };
}

import type { Sample } from './sample';

/** The envelope that the specification recommends: a type, a time, and the data. */
export const standardSamples: readonly Sample[] = [
  {
    preset: 'standard',
    name: 'user.created',
    type: 'user.created',
    body: (fresh) => ({
      type: 'user.created',
      timestamp: fresh.iso,
      data: {
        id: `usr_${fresh.code(22)}`,
        email: 'ada@corner-bakery.example',
        name: 'Ada Miller',
        locale: 'fr',
        created_at: fresh.iso,
      },
    }),
  },
  {
    preset: 'standard',
    name: 'invoice.paid',
    type: 'invoice.paid',
    body: (fresh) => ({
      type: 'invoice.paid',
      timestamp: fresh.iso,
      data: {
        id: `inv_${fresh.code(22)}`,
        number: `2026-${fresh.number(4)}`,
        customer_id: `usr_${fresh.code(22)}`,
        amount: 4900,
        currency: 'EUR',
        paid_at: fresh.iso,
      },
    }),
  },
];

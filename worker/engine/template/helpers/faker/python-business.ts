import type { Faker } from '@faker-js/faker';
import { type ProviderTable, provider } from './faker-provider';

const none: readonly string[] = [];
const SUFFIXES = ['Inc', 'Ltd', 'LLC', 'Group', 'and Sons', 'PLC'];
const COINS = [
  ['BTC', 'Bitcoin'],
  ['ETH', 'Ethereum'],
  ['XRP', 'Ripple'],
  ['LTC', 'Litecoin'],
  ['XMR', 'Monero'],
  ['DASH', 'Dash'],
];

export const PYTHON_BUSINESS: ProviderTable = {
  company: provider(none, (faker) => faker.company.name()),
  company_suffix: provider(none, (faker) => faker.helpers.arrayElement(SUFFIXES)),
  catch_phrase: provider(none, (faker) => faker.company.catchPhrase()),
  bs: provider(none, (faker) => faker.company.buzzPhrase()),
  credit_card_number: provider(none, (faker) => faker.finance.creditCardNumber('###############L')),
  credit_card_provider: provider(none, (faker) => faker.finance.creditCardIssuer()),
  credit_card_mask: provider(none, (faker) => faker.string.numeric(4)),
  credit_card_security_code: provider(none, (faker) => faker.finance.creditCardCVV()),
  credit_card_expire: provider(none, (faker) => {
    const at = faker.date.future({ years: 10 }).toISOString();
    return `${at.slice(5, 7)}/${at.slice(2, 4)}`;
  }),
  iban: provider(none, (faker) => faker.finance.iban()),
  bban: provider(none, (faker) => faker.finance.iban().slice(4)),
  swift: provider(none, (faker) => faker.finance.bic()),
  swift8: provider(none, (faker) => faker.finance.bic({ includeBranchCode: false })),
  swift11: provider(none, (faker) => faker.finance.bic({ includeBranchCode: true })),
  aba: provider(none, (faker) => faker.finance.routingNumber()),
  bank_country: provider(none, (faker) => faker.location.countryCode()),
  currency: provider(none, (faker) => {
    const { code, name } = faker.finance.currency();
    return [code, name];
  }),
  currency_code: provider(none, (faker) => faker.finance.currencyCode()),
  currency_name: provider(none, (faker) => faker.finance.currencyName()),
  currency_symbol: provider(none, (faker) => faker.finance.currencySymbol()),
  pricetag: provider(none, (faker) => `$${faker.commerce.price({ min: 1, max: 10_000 })}`),
  price: provider(none, (faker) => faker.commerce.price()),
  product: provider(none, (faker) => faker.commerce.product()),
  cryptocurrency_code: provider(none, (faker) => faker.helpers.arrayElement(COINS)[0]),
  cryptocurrency_name: provider(none, (faker) => faker.helpers.arrayElement(COINS)[1]),
  ean: provider(['length'], (faker, [length]) => ean(faker, Number(length) === 8 ? 8 : 13)),
  ean13: provider(none, (faker) => ean(faker, 13)),
  ean8: provider(none, (faker) => ean(faker, 8)),
  isbn13: provider(none, (faker) => faker.commerce.isbn(13)),
  isbn10: provider(none, (faker) => faker.commerce.isbn(10)),
};

/** The last digit makes the weighted sum a multiple of ten. */
function ean(faker: Faker, length: 8 | 13): string {
  const digits = faker.string.numeric(length - 1);
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const isHeavy = (digits.length - index) % 2 === 1;
    sum += Number(digits.charAt(index)) * (isHeavy ? 3 : 1);
  }
  return digits + ((10 - (sum % 10)) % 10);
}

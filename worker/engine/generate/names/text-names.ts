import type { Faker } from '@faker-js/faker';
import { randomHex, randomUuid } from '../../random-id';
import type { Run } from '../make/run';
import { pickFrom } from '../make/run';

type Speak = (faker: Faker, run: Run) => string;

function oneOf(...values: string[]): Speak {
  return (_, { random }) => pickFrom(values, random) ?? '';
}

const WORDS: readonly [names: string, speak: Speak][] = [
  ['email emailaddress mail contactemail', (faker) => faker.internet.email().toLowerCase()],
  ['firstname givenname forename', (faker) => faker.person.firstName()],
  ['lastname surname familyname', (faker) => faker.person.lastName()],
  ['middlename', (faker) => faker.person.middleName()],
  [
    'name fullname displayname person author owner customername contactname',
    (faker) => faker.person.fullName(),
  ],
  ['username login nickname handle screenname', (faker) => faker.internet.username().toLowerCase()],
  ['password passphrase', (faker) => faker.internet.password({ length: 14 })],
  ['phone phonenumber telephone mobile fax tel cell', (faker) => faker.phone.number()],
  ['gender', oneOf('female', 'male', 'non-binary')],
  ['sex', oneOf('female', 'male')],
  ['job jobtitle profession occupation position role', (faker) => faker.person.jobTitle()],
  ['department', (faker) => faker.commerce.department()],
  ['bio about', (faker) => faker.person.bio()],
  [
    'company companyname organization organisation employer vendor brand manufacturer',
    (faker) => faker.company.name(),
  ],
  ['city town locality', (faker) => faker.location.city()],
  ['country countryname', (faker) => faker.location.country()],
  ['countrycode', (faker) => faker.location.countryCode()],
  ['state province region', (faker) => faker.location.state()],
  ['county', (faker) => faker.location.county()],
  ['zip zipcode postcode postalcode postal', (faker) => faker.location.zipCode()],
  ['street streetname', (faker) => faker.location.street()],
  ['address streetaddress addressline1 line1 address1', (faker) => faker.location.streetAddress()],
  ['addressline2 line2 address2', (faker) => faker.location.secondaryAddress()],
  ['timezone tz', (faker) => faker.location.timeZone()],
  [
    'url uri website homepage link href',
    (faker) => `https://${faker.internet.domainName()}/${faker.lorem.slug(2)}`,
  ],
  ['domain domainname hostname host', (faker) => faker.internet.domainName()],
  ['ip ipaddress ipv4', (faker) => faker.internet.ipv4()],
  ['ipv6', (faker) => faker.internet.ipv6()],
  ['mac macaddress', (faker) => faker.internet.mac()],
  ['useragent', (faker) => faker.internet.userAgent()],
  [
    'avatar avatarurl profilepicture',
    (_, { random }) => `https://avatars.example.com/${randomHex(random, 12)}.png`,
  ],
  [
    'image imageurl picture photo thumbnail cover icon logo',
    (_, { random }) => `https://images.example.com/${randomHex(random, 12)}.jpg`,
  ],
  ['color colour colorname', (faker) => faker.color.human()],
  ['hex hexcolor', (_, { random }) => `#${randomHex(random, 6)}`],
  ['currency currencycode', (faker) => faker.finance.currencyCode()],
  ['currencysymbol', (faker) => faker.finance.currencySymbol()],
  ['iban', (faker) => faker.finance.iban()],
  ['bic swift', (faker) => faker.finance.bic()],
  ['accountnumber account', (faker) => faker.finance.accountNumber()],
  ['creditcard creditcardnumber cardnumber', (faker) => faker.finance.creditCardNumber()],
  ['price amount total subtotal cost balance', (faker) => faker.commerce.price()],
  ['product productname item itemname', (faker) => faker.commerce.productName()],
  ['category', (faker) => faker.commerce.department()],
  ['material', (faker) => faker.commerce.productMaterial()],
  ['sku', (_, { random }) => `SKU-${randomHex(random, 8).toUpperCase()}`],
  ['isbn', (faker) => faker.commerce.isbn()],
  [
    'ean barcode gtin upc',
    (_, { random }) => `${random.integer(1_000_000, 9_999_999)}${random.integer(100_000, 999_999)}`,
  ],
  ['title headline subject', (faker) => sentenceCase(faker.lorem.words({ min: 2, max: 5 }))],
  ['description summary excerpt abstract', (faker) => faker.lorem.sentence()],
  ['content body text message comment note notes', (faker) => faker.lorem.sentences(2)],
  ['label tag keyword', (faker) => faker.lorem.word()],
  ['slug', (faker) => faker.lorem.slug()],
  ['id uuid guid uid', (_, { random }) => randomUuid(random)],
  ['token accesstoken refreshtoken apikey secret hash', (_, { random }) => randomHex(random, 32)],
  ['sha commit', (_, { random }) => randomHex(random, 40)],
  ['status', oneOf('active', 'pending', 'inactive', 'archived')],
  ['language lang locale', oneOf('en', 'de', 'fr', 'es', 'it', 'pt')],
  ['version', (_, { random }) => `${random.integer(0, 5)}.${random.integer(0, 20)}.${random.integer(0, 30)}`],
  ['filename file', (faker) => faker.system.commonFileName()],
  ['mimetype contenttype mime', (faker) => faker.system.mimeType()],
  ['path filepath', (faker) => `/${faker.lorem.word()}/${faker.lorem.word()}`],
];

/** By the whole name in lower case, without what parts its words. */
export const TEXT_NAMES: ReadonlyMap<string, Speak> = new Map(
  WORDS.flatMap(([names, speak]) => names.split(' ').map((name): [string, Speak] => [name, speak])),
);

export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

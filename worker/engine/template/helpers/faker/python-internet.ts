import { numberOr, type ProviderTable, provider, sizeOr, textOr } from './faker-provider';

const none: readonly string[] = [];
const DOMAINS = ['example.com', 'example.org', 'example.net'];

export const PYTHON_INTERNET: ProviderTable = {
  email: provider(none, (faker) => faker.internet.exampleEmail().toLowerCase()),
  safe_email: provider(none, (faker) => faker.internet.exampleEmail().toLowerCase()),
  free_email: provider(none, (faker) => faker.internet.email().toLowerCase()),
  ascii_email: provider(none, (faker) => faker.internet.email().toLowerCase()),
  ascii_safe_email: provider(none, (faker) => faker.internet.exampleEmail().toLowerCase()),
  ascii_free_email: provider(none, (faker) => faker.internet.email().toLowerCase()),
  company_email: provider(none, (faker) =>
    faker.internet.email({ provider: faker.internet.domainName() }).toLowerCase(),
  ),
  ascii_company_email: provider(none, (faker) =>
    faker.internet.email({ provider: faker.internet.domainName() }).toLowerCase(),
  ),
  user_name: provider(none, (faker) => faker.internet.username().toLowerCase()),
  password: provider(['length'], (faker, [length], scope) =>
    faker.internet.password({ length: sizeOr(length, 10, scope) }),
  ),
  domain_name: provider(none, (faker) => faker.internet.domainName()),
  safe_domain_name: provider(none, (faker) => faker.helpers.arrayElement(DOMAINS)),
  free_email_domain: provider(none, (faker) => faker.internet.email().split('@')[1]),
  domain_word: provider(none, (faker) => faker.internet.domainWord()),
  tld: provider(none, (faker) => faker.internet.domainSuffix()),
  hostname: provider(
    none,
    (faker) => `${faker.string.alpha(2)}-${faker.string.numeric(2)}.${faker.internet.domainName()}`,
  ),
  url: provider(none, (faker) => faker.internet.url()),
  uri: provider(none, (faker) => `${faker.internet.url({ appendSlash: true })}${faker.lorem.slug()}`),
  uri_path: provider(none, (faker) => `${faker.lorem.word()}/${faker.lorem.word()}`),
  uri_page: provider(none, (faker) =>
    faker.helpers.arrayElement(['index', 'home', 'search', 'main', 'about', 'login']),
  ),
  uri_extension: provider(none, (faker) =>
    faker.helpers.arrayElement(['.html', '.htm', '.php', '.jsp', '.asp']),
  ),
  slug: provider(['value'], (faker, [value]) =>
    typeof value === 'string' ? faker.helpers.slugify(value).toLowerCase() : faker.lorem.slug(),
  ),
  ipv4: provider(none, (faker) => faker.internet.ipv4()),
  ipv4_public: provider(
    none,
    (faker) => `${faker.number.int({ min: 11, max: 99 })}${faker.internet.ipv4().replace(/^\d+/, '')}`,
  ),
  ipv4_private: provider(none, (faker) => faker.internet.ipv4({ network: 'private-a' })),
  ipv6: provider(none, (faker) => faker.internet.ipv6()),
  mac_address: provider(none, (faker) => faker.internet.mac()),
  port_number: provider(none, (faker) => faker.internet.port()),
  http_method: provider(none, (faker) => faker.internet.httpMethod()),
  http_status_code: provider(none, (faker) => faker.internet.httpStatusCode()),
  user_agent: provider(none, (faker) => faker.internet.userAgent()),
  chrome: provider(none, (faker) => faker.internet.userAgent()),
  firefox: provider(none, (faker) => faker.internet.userAgent()),
  image_url: provider(['width', 'height'], (faker, [width, height]) =>
    faker.image.url({ width: numberOr(width, 640), height: numberOr(height, 480) }),
  ),
  emoji: provider(none, (faker) => faker.internet.emoji()),
  uuid4: provider(none, (faker) => faker.string.uuid()),
  uuid: provider(none, (faker) => faker.string.uuid()),
  md5: provider(none, (faker) => hex(faker.string, 32)),
  sha1: provider(none, (faker) => hex(faker.string, 40)),
  sha256: provider(none, (faker) => hex(faker.string, 64)),
  file_name: provider(['category', 'extension'], (faker, [, extension]) =>
    typeof extension === 'string' ? `${faker.lorem.word()}.${extension}` : faker.system.commonFileName(),
  ),
  file_extension: provider(none, (faker) => faker.system.commonFileExt()),
  file_path: provider(none, (faker) => faker.system.filePath()),
  mime_type: provider(['category'], (faker, [category]) =>
    typeof category === 'string' && MIME_TYPES.has(category)
      ? faker.helpers.arrayElement(MIME_TYPES.get(category) ?? [])
      : faker.system.mimeType(),
  ),
  unix_device: provider(
    ['prefix'],
    (faker, [prefix]) => `/dev/${textOr(prefix, 'sd')}${faker.string.alpha({ casing: 'lower' })}`,
  ),
  color_name: provider(none, (faker) => faker.color.human()),
  safe_color_name: provider(none, (faker) => faker.color.human()),
  hex_color: provider(none, (faker) => faker.color.rgb()),
  safe_hex_color: provider(none, (faker) => faker.color.rgb()),
  color: provider(none, (faker) => faker.color.rgb()),
  rgb_color: provider(none, (faker) => bytes(faker.number).join(',')),
  rgb_css_color: provider(none, (faker) => `rgb(${bytes(faker.number).join(',')})`),
};

const MIME_TYPES = new Map([
  ['application', ['application/json', 'application/xml', 'application/pdf', 'application/zip']],
  ['audio', ['audio/mpeg', 'audio/ogg', 'audio/mp4']],
  ['image', ['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml']],
  ['text', ['text/plain', 'text/html', 'text/css', 'text/csv']],
  ['video', ['video/mp4', 'video/mpeg', 'video/webm']],
]);

function hex(string: { hexadecimal(options: object): string }, length: number): string {
  return string.hexadecimal({ length, prefix: '', casing: 'lower' });
}

function bytes(number: { int(options: object): number }): number[] {
  return [0, 0, 0].map(() => number.int({ min: 0, max: 255 }));
}

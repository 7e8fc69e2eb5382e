import type { Faker, LocaleDefinition } from '@faker-js/faker';

const ASCII_ONLY = /^[\0-\x7f]*$/;

/**
 * Faker transliterates each name that it makes a username or an e-mail of, letter by letter, which is half of what a typical
 * template costs. Where a language has no names to transliterate, the same draws make the same username without that.
 */
export function usePlainUsernames(faker: Faker, { person }: LocaleDefinition): void {
  const names = JSON.stringify([person?.first_name, person?.last_name, person?.last_name_pattern]);
  if (!ASCII_ONLY.test(names)) return;
  const { internet } = faker;
  const transliterated = internet.username;
  internet.username = (options = {}) =>
    options.firstName === undefined && options.lastName === undefined
      ? plainUsername(faker)
      : transliterated(options);
}

function plainUsername({ person, helpers, number }: Faker): string {
  const firstName = person.firstName();
  const lastName = person.lastName();
  const separator = helpers.arrayElement(['.', '_']);
  const end = number.int(99);
  const forms = [
    `${firstName}${separator}${lastName}${end}`,
    `${firstName}${separator}${lastName}`,
    `${firstName}${end}`,
  ];
  return helpers.arrayElement(forms).replaceAll(/[' ]/g, '');
}

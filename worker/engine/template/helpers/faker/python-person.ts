import { type ProviderTable, provider } from './faker-provider';

const none: readonly string[] = [];

export const PYTHON_PERSON: ProviderTable = {
  name: provider(none, (faker) => faker.person.fullName()),
  name_male: provider(none, (faker) => faker.person.fullName({ sex: 'male' })),
  name_female: provider(none, (faker) => faker.person.fullName({ sex: 'female' })),
  name_nonbinary: provider(none, (faker) => faker.person.fullName()),
  first_name: provider(none, (faker) => faker.person.firstName()),
  first_name_male: provider(none, (faker) => faker.person.firstName('male')),
  first_name_female: provider(none, (faker) => faker.person.firstName('female')),
  first_name_nonbinary: provider(none, (faker) => faker.person.firstName()),
  last_name: provider(none, (faker) => faker.person.lastName()),
  last_name_male: provider(none, (faker) => faker.person.lastName('male')),
  last_name_female: provider(none, (faker) => faker.person.lastName('female')),
  prefix: provider(none, (faker) => faker.person.prefix()),
  prefix_male: provider(none, (faker) => faker.person.prefix('male')),
  prefix_female: provider(none, (faker) => faker.person.prefix('female')),
  suffix: provider(none, (faker) => faker.person.suffix()),
  job: provider(none, (faker) => faker.person.jobTitle()),
  job_male: provider(none, (faker) => faker.person.jobTitle()),
  job_female: provider(none, (faker) => faker.person.jobTitle()),
  gender: provider(none, (faker) => faker.person.gender()),
  ssn: provider(none, (faker) => faker.helpers.replaceSymbols('###-##-####')),
  phone_number: provider(none, (faker) => faker.phone.number()),
  basic_phone_number: provider(none, (faker) => faker.phone.number({ style: 'national' })),
  country_calling_code: provider(none, (faker) => `+${faker.number.int({ min: 1, max: 998 })}`),
  msisdn: provider(none, (faker) => faker.string.numeric({ length: 13, allowLeadingZeros: false })),
  simple_profile: provider(none, (faker) =>
    profile(faker.person.sexType() === 'male' ? 'male' : 'female', faker),
  ),
  profile: provider(none, (faker) => ({
    job: faker.person.jobTitle(),
    company: faker.company.name(),
    ...profile(faker.person.sexType() === 'male' ? 'male' : 'female', faker),
  })),
};

type Maker = Parameters<Parameters<typeof provider>[1]>[0];

function profile(sex: 'male' | 'female', faker: Maker): Record<string, string> {
  return {
    username: faker.internet.username(),
    name: faker.person.fullName({ sex }),
    sex: sex === 'male' ? 'M' : 'F',
    address: faker.location.streetAddress(),
    mail: faker.internet.email(),
    birthdate: faker.date.birthdate().toISOString().slice(0, 10),
  };
}

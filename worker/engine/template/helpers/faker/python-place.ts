import { orNothing, type ProviderTable, provider } from './faker-provider';

const none: readonly string[] = [];

export const PYTHON_PLACE: ProviderTable = {
  address: provider(none, (faker) => {
    const town = [orNothing(() => faker.location.zipCode()), faker.location.city()].filter(Boolean).join(' ');
    return `${faker.location.streetAddress()}, ${town}`;
  }),
  street_address: provider(none, (faker) => faker.location.streetAddress()),
  street_name: provider(none, (faker) => faker.location.street()),
  secondary_address: provider(none, (faker) => faker.location.secondaryAddress()),
  building_number: provider(none, (faker) => faker.location.buildingNumber()),
  city: provider(none, (faker) => faker.location.city()),
  state: provider(none, (faker) => faker.location.state()),
  state_abbr: provider(none, (faker) => faker.location.state({ abbreviated: true })),
  administrative_unit: provider(none, (faker) => faker.location.state()),
  county: provider(none, (faker) => faker.location.county()),
  country: provider(none, (faker) => faker.location.country()),
  current_country: provider(none, (faker) => faker.location.country()),
  country_code: provider(['representation'], (faker, [representation]) =>
    faker.location.countryCode(representation === 'alpha-3' ? 'alpha-3' : 'alpha-2'),
  ),
  current_country_code: provider(none, (faker) => faker.location.countryCode()),
  postcode: provider(none, (faker) => faker.location.zipCode()),
  postalcode: provider(none, (faker) => faker.location.zipCode()),
  zipcode: provider(none, (faker) => faker.location.zipCode()),
  zip: provider(none, (faker) => faker.location.zipCode()),
  latitude: provider(none, (faker) => faker.location.latitude({ precision: 6 })),
  longitude: provider(none, (faker) => faker.location.longitude({ precision: 6 })),
  coordinate: provider(none, (faker) => faker.location.longitude({ precision: 6 })),
  latlng: provider(none, (faker) => [
    faker.location.latitude({ precision: 6 }),
    faker.location.longitude({ precision: 6 }),
  ]),
  local_latlng: provider(none, (faker) => [
    String(faker.location.latitude({ precision: 5 })),
    String(faker.location.longitude({ precision: 5 })),
    faker.location.city(),
    faker.location.countryCode(),
    faker.location.timeZone(),
  ]),
  timezone: provider(none, (faker) => faker.location.timeZone()),
  language_code: provider(none, (faker) => faker.location.language().alpha2),
  language_name: provider(none, (faker) => faker.location.language().name),
  locale: provider(none, (faker) => `${faker.location.language().alpha2}_${faker.location.countryCode()}`),
  license_plate: provider(none, (faker) => faker.helpers.replaceSymbols('???-####')),
  vin: provider(none, (faker) => faker.vehicle.vin()),
};

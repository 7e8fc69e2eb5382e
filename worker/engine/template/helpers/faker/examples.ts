import type { HelperExample } from '../../helper-example';
import { PYTHON_EXAMPLES } from './python-examples';

const word = /^\p{L}[\p{L}' .-]*$/u;
const day = /^\d{4}-\d\d-\d\d$/;

/** The ways to ask for the same faker, and arguments in each of them. */
const FORMS: readonly HelperExample[] = [
  { helper: 'call', template: '{{faker.name}}', matches: word },
  { helper: 'call', template: '{{faker.number(10)}}', matches: /^(10|\d)$/ },
  { helper: 'call', template: '{{faker.random_int(1, 5)}}', matches: /^[1-5]$/ },
  { helper: 'call', template: '{{faker.random_int(min=4, max=5)}}', matches: /^[45]$/ },
  { helper: 'call', template: '{{faker.random_int(min=10, max=20, step=5)}}', matches: /^(10|15|20)$/ },
  { helper: 'call', template: '{{faker.number.int({ min: 7, max: 8 })}}', matches: /^[78]$/ },
  { helper: 'call', template: '{{faker.number.int(1)}}', matches: /^[01]$/ },
  { helper: 'call', template: '{{faker.person.fullName()}}', matches: word },
  { helper: 'call', template: "{{faker.date_between('-1y', 'today')}}", matches: day },
  { helper: 'call', template: "{{faker.date('%d/%m/%Y')}}", matches: /^\d\d\/\d\d\/\d{4}$/ },
  {
    helper: 'call',
    template: '{{faker.date_of_birth(minimum_age=30, maximum_age=31)}}',
    matches: /^199[4-6]-/,
  },
  { helper: 'call', template: "{{faker.random_element(['x', 'y'])}}", matches: /^[xy]$/ },
  { helper: 'call', template: "{{faker.bothify('??-##')}}", matches: /^[a-zA-Z]{2}-\d\d$/ },
  { helper: 'call', template: '{{faker.random_number(4, True)}}', matches: /^[1-9]\d{3}$/ },
  {
    helper: 'call',
    template: '{{faker.pyfloat(right_digits=1, min_value=1, max_value=2)}}',
    matches: /^[12](\.\d)?$/,
  },
  { helper: 'call', template: '{{faker.sentence(nb_words=2)}}', matches: /^\w+ \w+\.$/ },
  { helper: 'call', template: '{{faker.password(length=20)}}', matches: /^\w{20}$/ },
  { helper: 'call', template: "{{faker.country_code('alpha-3')}}", matches: /^[A-Z]{3}$/ },
  { helper: 'faker', template: "{{faker 'person.fullName'}}", matches: word },
  { helper: 'faker', template: "{{faker 'person.fullName' sex='female'}}", matches: word },
  { helper: 'faker', template: "{{faker 'number.int' max=3 min=2}}", matches: /^[23]$/ },
  { helper: 'faker', template: "{{faker 'string.alpha' 5}}", matches: /^[a-zA-Z]{5}$/ },
  { helper: 'faker', template: "{{faker 'date.month' abbreviated=true}}", matches: /^[A-Z][a-z]{2}$/ },
  { helper: 'faker', template: "{{faker 'date.past'}}", matches: /^202[56]-.*Z$/ },
  {
    helper: 'faker',
    template: "{{faker 'date.between' '2020-01-01' '2020-01-02'}}",
    matches: /^2020-01-0[12]T/,
  },
  { helper: 'faker', template: "{{faker 'helpers.arrayElement' (call 'words' 1)}}", matches: /^[a-z]+$/ },
  {
    helper: 'faker',
    template: "{{faker 'helpers.multiple' 'number.int' count=2}}",
    matches: /^\[\d+,\d+\]$/,
  },
  {
    helper: 'faker',
    template: "{{faker 'helpers.fromRegExp' '[a-c]{3}-[0-9]{2}'}}",
    matches: /^[a-c]{3}-\d\d$/,
  },
  {
    helper: 'faker',
    template: '{{faker \'helpers.fake\' "Hi, {{person.firstName}} no. {{number.int(3)}}"}}',
    matches: /^Hi, .+ no\. [0-3]$/,
  },
  { helper: 'faker', template: "{{faker 'name.firstName'}}", matches: word },
  { helper: 'faker', template: "{{faker 'address.city'}}", matches: word },
  { helper: 'faker', template: "{{faker 'random.uuid'}}", matches: /^[0-9a-f-]{36}$/ },
  { helper: 'faker', template: "{{faker 'datatype.number' 5}}", matches: /^[0-5]$/ },
  { helper: 'faker', template: "{{faker 'datatype.number' min=1 max=2}}", matches: /^[12]$/ },
  { helper: 'faker', template: "{{faker 'finance.amount' 5 6 1}}", matches: /^[56]\.\d$/ },
  { helper: 'random', template: "{{random 'Name.first_name'}}", matches: word },
  { helper: 'random', template: "{{random '#{Internet.email_address}'}}", matches: /^[^@]+@.+$/ },
  { helper: 'random', template: "{{random \"Number.number_between '1','3'\"}}", matches: /^[12]$/ },
  {
    helper: 'random',
    template: "{{random \"Date.past '10','DAYS','yyyy-MM-dd'\"}}",
    matches: /^2026-11-\d\d$/,
  },
  { helper: 'random', template: "{{random \"Options.option 'a','b'\"}}", matches: /^[ab]$/ },
  { helper: 'random', template: '{{random \'regexify "[x-z]{4}"\'}}', matches: /^[x-z]{4}$/ },
  { helper: 'random', template: "{{random 'PhoneNumber.cell_phone'}}", matches: /^[\dx().\- +]+$/ },
];

export const FAKER_EXAMPLES: readonly HelperExample[] = [...FORMS, ...PYTHON_EXAMPLES];

import { plural } from '../../../i18n/numbers';

export const words = {
  title: 'Request examples',
  about: 'Every operation of this group as a request that runs as it stands.',
  downloads: 'Downloads',
  postman: 'Postman collection',
  openapi: 'OpenAPI document',
  operations: 'Operations',
  operation: 'Operation',
  filter: 'Filter operations',
  count: (count: number) => plural(count, { one: '# operation', other: '# operations' }),
  noMatch: 'No operation has this in its name or its path.',
  languages: 'Language',
  codeIn: (language: string, operation: string) => `${operation} in ${language}`,
  before: 'Before you run it',
  reads: (variable: string) =>
    `The code reads ${variable} from the environment, so that it never stands in a file.`,
  fill: (variable: string) => `what fills ${variable}`,
  fillFrom: (operation: string) => `“${operation}” answers with it:`,
  fillYourself: 'Put your own value in:',
  yourValue: 'your value',
  install: 'Needs',
  runAll: 'Run all of them',
  runAllAbout:
    'The collection runs from its first request to its last, again and again: it keeps the tokens that it is given, and deletes at the end.',
  newman: 'the call of newman',
  none: 'Nothing to call yet',
  noneHint: 'As soon as the group answers something, the request for it stands here.',
  toGroup: 'To the group',
};

import { plural } from '../../../../i18n/numbers';

export const words = {
  title: 'Preview',
  unsaved: 'of what is not saved yet',
  saved: 'of what is saved',
  updating: 'updating',
  last: 'the last that could be answered',
  request: 'Sample request',
  reset: 'Use the endpoint’s own request',
  missed: 'This endpoint does not answer this request.',
  roll: 'New seed',
  lock: 'Keep the seed',
  fault: 'Fault:',
  headers: (count: number) => plural(count, { one: '# header', other: '# headers' }),
  ofAnswer: 'of the answer',
  why: 'Why',
  broken: 'The preview comes as soon as this fits:',
  brokenWithLast: 'The last preview stays until this fits:',
  brokenRequest: 'The sample request cannot be sent as it is. Its fields say why.',
};

import { defineErrors } from '../../platform/errors';

export const schemaErrors = defineErrors('schemas', {
  not_usable: {
    status: 400,
    title: 'The schema cannot be used',
    detail: '{reason}',
  },
  no_value: {
    status: 400,
    title: 'No value was found',
    detail: '{reason}',
  },
});

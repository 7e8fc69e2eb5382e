import { defineErrors } from '../../../platform/errors';

export const fileErrors = defineErrors('files', {
  unknown: { status: 404, title: 'No such file', detail: 'The group has no file {name}.' },
  bad_name: {
    status: 400,
    title: 'The name cannot be used',
    detail:
      'A file has a name of letters, digits, blanks and ._()@+- that begins with a letter, a digit or _, and has 200 characters at the most.',
  },
  too_large: {
    status: 413,
    title: 'The file is too large',
    detail: 'A file may have {limit} bytes at the most.',
  },
  too_many: {
    status: 409,
    title: 'The group has too many files',
    detail: 'A group has at most {limit} files. Delete some first.',
  },
});

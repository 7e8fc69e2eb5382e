import { plural } from '../../../../i18n/numbers';

export const words = {
  editTitle: (name: string) => `Edit ${name}`,
  name: 'Name',
  slug: 'Slug',
  slugHint: 'Part of the URL: small letters, digits and hyphens.',
  answersAt: 'It answers at',
  moves: 'The old URL stops answering as soon as you save.',
  description: 'Description',
  settings: 'Settings',
  save: 'Save',
  cancel: 'Cancel',
  nothingChanged: 'Nothing was changed.',
  saved: (name: string) => `${name} is saved`,
  stale: 'Somebody else has saved meanwhile.',
  chaosTitle: (name: string) => `Chaos in ${name}`,
  chaosHint: 'Breaks answers on purpose, so that you see what your client makes of it.',
  chaosOn: 'Chaos',
  begin: 'Begin with',
  removeTitle: (name: string) => `Delete the group ${name}?`,
  removeEndpoints: (count: number) =>
    plural(count, {
      one: '# endpoint stops answering, and with it everything at',
      other: '# endpoints stop answering, and with them everything at',
    }),
  removeEmpty: 'It has no endpoints; nothing answers any more at',
  removeMemory: 'Its definitions can be brought back for a while. What it remembers, such as data, cannot.',
  remove: 'Delete group',
  removed: (name: string) => `${name} is deleted`,
  undo: 'Undo',
  restored: (name: string) => `${name} is back`,
  restoreFailed: (why: string) => `It could not be brought back: ${why}`,
};

import { plural } from '../../../i18n/numbers';

export const words = {
  noDescription: 'No description yet.',
  docs: 'Docs',
  edit: 'Edit',
  remove: 'Delete',
  url: 'Base URL',
  copyUrl: 'Copy URL',
  urls: { path: 'By path', project_host: "On the project's host", group_host: "On the group's host" },
  copied: (url: string) => `${url} is copied`,
  notCopied: 'The browser did not let it be copied.',
  chaos: 'Chaos',
  on: 'On',
  off: 'Off',
  chaosSwitch: 'Break answers on purpose',
  chaosChange: 'Change',
  refused: (why: string) => `Nothing was changed: ${why}`,
  requests: 'Requests, 24 hours',
  byHour: 'Requests by hour',
  unmatched: (count: number) => `${plural(count, { one: '#', other: '#' })} unmatched`,
  allMatched: 'every request found its answer',
};

import { plural } from '../../../i18n/numbers';

export const words = {
  title: (name: string) => `Delete the project ${name}?`,
  stops: (groups: number, endpoints: number) =>
    `${plural(groups, { one: '# group', other: '# groups' })} with ${plural(endpoints, { one: '# endpoint', other: '# endpoints' })} stop answering at once, for everybody.`,
  logIsLost: 'Its live log is erased for good. The rest can be brought back for a moment.',
  confirm: 'Delete project',
  deleted: (name: string) => `${name} was deleted`,
  undo: 'Undo',
  restored: (name: string) => `${name} is back, with all its groups`,
};

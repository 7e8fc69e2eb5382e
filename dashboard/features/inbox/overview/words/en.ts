import { plural } from '../../../../i18n/numbers';

export const words = {
  figures: 'Figures',
  events: 'Events',
  badlySigned: 'Badly signed',
  staleOf: (count: number) => plural(count, { one: '# of them too old', other: '# of them too old' }),
  latest: 'Latest events',
  openInbox: 'Open the inbox',
  none: 'None yet.',
  overTime: 'Events by hour, last day',
  atTime: (time: string, count: string) => `${time}: ${count}`,
  clients: 'Clients',
  client: 'Client',
  copyUrlOf: (client: string) => `Copy the address for ${client}`,
  invalid: 'Invalid',
  last: 'Last event',
  never: 'none yet',
  stops: (events: number) =>
    plural(events, {
      one: '# event is lost, and nothing answers any more at',
      other: '# events are lost, and nothing answers any more at',
    }),
};

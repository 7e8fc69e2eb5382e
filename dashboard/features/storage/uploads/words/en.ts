import { number, plural } from '../../../../i18n/numbers';

export const words = {
  title: 'Uploads',
  arrived: (done: number, all: number) => `${number(done)} of ${number(all)} arrived`,
  failedCount: (count: number) => plural(count, { one: '# failed', other: '# failed' }),
  clear: 'Clear arrived',
  states: { waiting: 'Waiting', sending: 'Uploading', paused: 'Paused', failed: 'Failed', done: 'Arrived' },
  of: (sent: string, size: string) => `${sent} of ${size}`,
  parts: (sent: number, all: number) => `part ${number(sent)} of ${number(all)}`,
  perSecond: (size: string) => `${size}/s`,
  pause: (name: string) => `Pause ${name}`,
  resume: (name: string) => `Resume ${name}`,
  retry: (name: string) => `Try ${name} again`,
  cancel: (name: string) => `Give up ${name}`,
  notDropped: (why: string) => `Parts of it may be left in the store: ${why}`,
};

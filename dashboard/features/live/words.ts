/** All that the live inspector says, for a dictionary to come. */
export const WORDS = {
  title: 'Live',
  list: 'Exchanges, newest first',
  columns: {
    time: 'Time',
    method: 'Method',
    path: 'Path',
    group: 'Group',
    status: 'Status',
    ms: 'ms',
    marks: 'Notes',
  },
  state: {
    connecting: 'Connecting',
    live: 'Live',
    lost: 'Connection lost, trying again',
    offline: 'You are offline',
  },
  paused: 'Paused',
  pause: 'Pause',
  resume: 'Resume',
  follow: 'Follow',
  followHint: 'Opens each new exchange',
  filter: 'Filter',
  filterHint: 'status:4xx -path:/health method:POST "out of stock"',
  clearFilter: 'Clear',
  quickFilters: 'Quick filters',
  didYouMean: 'Did you mean',
  notUsed: 'The list below still shows the filter before.',
  loadingOlder: 'Loading older ones',
  theOldest: 'There is nothing older.',
  loadOlderFailed: 'Older ones could not be loaded.',
  retry: 'Try again',
  load: 'Load',
  gapFailed: 'That did not work.',
  nothingYet: 'Nothing has been asked of this project yet',
  nothingYetHint: 'Requests to its mocks appear here as they happen. Send the first one:',
  nothingFound: 'No exchange fits this filter',
  nothingFoundHint: 'New ones that do will appear here.',
  noProject: 'There is no such project',
  noProjectHint: 'It was deleted or renamed, or you have no access to it.',
  toStart: 'Go to the start page',
  signIn: 'Sign in',
  signInHint: 'Sign in to see what is asked of this project.',
  close: 'Close',
  keys: 'Keys',
  keysOn: 'Single-key shortcuts',
  gone: 'This exchange is no longer kept',
  goneHint: 'It was deleted, or newer ones have pushed it out.',
  tabs: { why: 'Why', request: 'Request', response: 'Response', code: 'Code' },
  replay: 'Replay',
  replaying: 'Sending',
  sameSeed: 'Same seed',
  times: 'Times',
  anyway: 'Send it without what is hidden',
  copyCurl: 'Copy cURL',
  copied: 'Copied',
  copyFailed: 'Copying is blocked; the text is below',
  make: 'Make endpoint',
  making: 'Making',
  remove: 'Delete',
  removeAsk: 'Delete this exchange from the log? It cannot be undone.',
  cancel: 'Cancel',
  onlyPath: 'Only this path',
  hidePath: 'Hide this path',
  headers: 'Headers',
  body: 'Body',
  noHeaders: 'None',
  noBody: 'Empty',
  bodyNotKept: 'It was not kept: it passed by as a stream.',
  checks: 'Checks',
  nearest: 'Nearest endpoints',
  expected: 'Expected',
  actual: 'Actual',
  sameAnswer: 'The same answer',
  exchange: 'Exchange',
  binary: 'Binary, not shown.',
  copy: 'Copy',
  open: 'Open',
  noAnswer: 'No answer',
  console: 'Console',
  made: 'Made',
  madeHint: 'The next request gets its answer.',
  ofRequest: 'body of the request',
  ofResponse: 'body of the response',
  fits: 'fits: ',
  fitsNot: 'does not fit: ',
  part: 'Part',
  failed: 'This did not work',
  failedHint: 'What came back could not be read. Try again.',
  before: 'Before',
  after: 'Now',
} as const;

export const SHORTCUTS: readonly [keys: string, does: string][] = [
  ['/', 'filter'],
  ['j k ↓ ↑', 'next, previous'],
  ['Enter', 'open'],
  ['Esc', 'close'],
  ['p', 'pause or resume'],
  ['f', 'follow'],
  ['r', 'replay'],
  ['y', 'copy as cURL'],
  ['m', 'make an endpoint'],
];

const OUTCOMES: Record<string, { mark: string; sentence: string }> = {
  matched: { mark: '', sentence: 'An endpoint answered.' },
  answered: { mark: '', sentence: 'The service answered.' },
  unmatched: { mark: 'no match', sentence: 'No endpoint matched.' },
  method_not_allowed: {
    mark: 'no such method',
    sentence: 'The path has endpoints, but none for this method.',
  },
  contract_failed: {
    mark: 'contract',
    sentence: 'The request does not keep to the contract of its endpoint.',
  },
  fault: { mark: 'fault', sentence: 'A fault was put in on purpose.' },
  proxied: { mark: 'proxied', sentence: 'The real API answered, through the proxy.' },
  proxy_failed: { mark: 'proxy failed', sentence: 'The real API behind the proxy did not answer.' },
  preflight: { mark: 'preflight', sentence: 'A browser asked whether it may send its request.' },
  callback_delivered: { mark: '', sentence: 'The mock has sent this itself, and it was taken.' },
  callback_failed: { mark: 'not delivered', sentence: 'The mock has sent this itself, and nobody took it.' },
  failed: { mark: 'failed', sentence: 'The mock could not make its answer.' },
  too_large: { mark: 'too large', sentence: 'The request is larger than the group takes.' },
  unknown_group: { mark: 'no group', sentence: 'The project has no such group.' },
};

export function outcomeMark(outcome: string): string {
  return known(outcome)?.mark ?? outcome.replaceAll('_', ' ');
}

export function outcomeSentence(outcome: string): string {
  return known(outcome)?.sentence ?? `Outcome: ${outcome.replaceAll('_', ' ')}.`;
}

export function gapWords(count: number | null): string {
  return count === null ? 'Some are not shown' : `${number(count)} not shown`;
}

export function newWords(count: number): string {
  return `${number(count)} new`;
}

function known(outcome: string) {
  return Object.hasOwn(OUTCOMES, outcome) ? OUTCOMES[outcome] : undefined;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

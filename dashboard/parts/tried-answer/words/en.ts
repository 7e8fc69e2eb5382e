export const words = {
  body: 'Body of the answer',
  noBody: 'No body.',
  binary: 'Binary, not shown.',
  copyBody: 'Copy body',
  onlyBeginning: (shown: string, all: string) => `The first ${shown} of ${all}`,
  showAll: 'Show all',
  cut: (shown: string) => `The answer is longer: only its first ${shown} are shown.`,
  moreThan: (size: string) => `more than ${size}`,
  seed: 'seed',
  wouldWait: (time: string) => `waits ${time}`,
};

export const words = {
  title: 'Somebody else has saved meanwhile',
  when: (when: string) => `Their version was saved ${when}.`,
  nothingLost: 'Nothing is lost: choose for each part that you both changed.',
  onlyTheirs: 'You changed different parts: both are kept.',
  yours: 'Keep mine',
  theirs: 'Take theirs',
  nothing: 'empty',
  alsoChanged: 'Also changed by them, and taken over:',
  save: 'Save this',
  later: 'Go on editing',
};

export const words = {
  waitHint: 'Each answer waits a random time between the two.',
  shortest: 'Shortest',
  longest: 'Longest',
  mode: 'Faults of this endpoint',
  modes: { inherit: 'Those of the group', own: 'Its own', off: 'None' },
  modeHints: {
    inherit: 'What the group has set happens here too, when it is switched on there.',
    own: 'What is set here happens instead of what the group has set, whether that is on or not.',
    off: 'Nothing breaks here, whatever the group has set.',
  },
  wait: (least: string, most: string) => (least === most ? least : `${least} – ${most}`),
};

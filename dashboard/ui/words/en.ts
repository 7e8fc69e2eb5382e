export const words = {
  cancel: 'Cancel',
  clear: 'Clear',
  close: 'Close',
  copy: (what: string) => `Copy ${what}`,
  copyOutcomes: { copied: 'Copied', failed: 'Select it to copy' },
  dismiss: 'Dismiss',
  loading: (what: string) => `Loading ${what}`,
  notifications: 'Notifications (F8)',
  place: 'You are here',
  tryAgain: 'Try again',
  typeToConfirm: (text: string) => `Type ${text} to confirm`,
};

export const words = {
  notJson: 'This is not JSON.',
  unreadable: (why: string) => `The file cannot be read. ${why}`,
};

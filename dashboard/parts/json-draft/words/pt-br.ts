export const words: typeof import('./en').words = {
  notJson: 'Isto não é JSON.',
  unreadable: (why) => `Não foi possível ler o arquivo. ${why}`,
};

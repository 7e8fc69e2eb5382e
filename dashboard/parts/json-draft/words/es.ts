export const words: typeof import('./en').words = {
  notJson: 'Esto no es JSON.',
  unreadable: (why) => `No se puede leer el archivo. ${why}`,
};

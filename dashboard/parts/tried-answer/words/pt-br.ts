export const words: typeof import('./en').words = {
  body: 'Corpo da resposta',
  noBody: 'Sem corpo.',
  binary: 'Binário, não exibido.',
  copyBody: 'Copiar corpo',
  onlyBeginning: (shown, all) => `Os primeiros ${shown} de ${all}`,
  showAll: 'Mostrar tudo',
  cut: (shown) => `A resposta é maior: só os primeiros ${shown} são exibidos.`,
  moreThan: (size) => `mais de ${size}`,
  seed: 'semente',
  wouldWait: (time) => `espera ${time}`,
};

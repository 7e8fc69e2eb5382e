export const words: typeof import('./en').words = {
  title: 'Outra pessoa salvou nesse meio-tempo',
  when: (when: string) => `A versão dela foi salva ${when}.`,
  nothingLost: 'Nada se perde: escolha em cada parte que vocês dois mudaram.',
  onlyTheirs: 'Vocês mudaram partes diferentes: as duas ficam.',
  yours: 'Manter a minha',
  theirs: 'Ficar com a dela',
  nothing: 'vazio',
  alsoChanged: 'Também mudou, e foi assumido:',
  save: 'Salvar assim',
  later: 'Continuar editando',
};

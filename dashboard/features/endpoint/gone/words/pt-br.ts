export const words: typeof import('./en').words = {
  title: 'Ele foi excluído nesse meio-tempo',
  nothingLost:
    'Nada do que você digitou se perdeu. Restaurar traz o endpoint de volta e salva suas alterações nele; Criar outra vez faz delas um endpoint novo.',
  later: 'Continuar editando',
  createAgain: 'Criar outra vez',
  restore: 'Restaurar',
};

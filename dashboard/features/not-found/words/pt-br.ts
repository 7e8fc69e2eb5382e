export const words: typeof import('./en').words = {
  title: 'Não há página aqui',
  hint: 'O endereço pode estar errado, ou o que ele mostrava foi excluído. Os mocks ficam em /m/, a API de administração em /api/.',
  nearest: 'Você quis dizer',
  toStart: 'Ir para a página inicial',
};

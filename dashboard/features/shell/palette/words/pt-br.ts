export const words: typeof import('./en').words = {
  searchHint: 'Um grupo, POST /orders, uma configuração, uma ação…',
  results: 'Resultados',
  nothingFound: 'Nada corresponde. Tente menos letras.',
  action: 'Ação',
  page: 'Página',
  group: 'Grupo',
  newEndpoint: (group) => `Novo endpoint em ${group}`,
};

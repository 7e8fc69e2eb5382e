export const words: typeof import('./en').words = {
  searchHint: 'Un grupo, POST /orders, un ajuste, una acción…',
  results: 'Resultados',
  nothingFound: 'Nada coincide. Prueba con menos letras.',
  action: 'Acción',
  page: 'Página',
  group: 'Grupo',
  newEndpoint: (group) => `Nuevo endpoint en ${group}`,
};

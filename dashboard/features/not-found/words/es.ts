export const words: typeof import('./en').words = {
  title: 'Aquí no hay ninguna página',
  hint: 'La dirección puede estar mal escrita, o lo que mostraba se eliminó. Los mocks viven en /m/, la API de administración en /api/.',
  nearest: 'Quizá querías decir',
  toStart: 'Ir a la página de inicio',
};

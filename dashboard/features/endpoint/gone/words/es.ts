export const words: typeof import('./en').words = {
  title: 'Se eliminó entretanto',
  nothingLost:
    'No se pierde nada de lo que escribiste. Restaurar recupera el endpoint y guarda tus cambios en él; Crear otra vez hace con ellos un endpoint nuevo.',
  later: 'Seguir editando',
  createAgain: 'Crear otra vez',
  restore: 'Restaurar',
};

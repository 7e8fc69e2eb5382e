import { plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  title: 'Vista previa',
  unsaved: 'de lo que aún no se ha guardado',
  saved: 'de lo guardado',
  updating: 'actualizando',
  last: 'la última que se pudo responder',
  request: 'Petición de ejemplo',
  reset: 'Usar la petición del propio endpoint',
  missed: 'Este endpoint no responde a esta petición.',
  roll: 'Nueva semilla',
  lock: 'Mantener la semilla',
  fault: 'Fallo:',
  headers: (count) => plural(count, { one: '# cabecera', other: '# cabeceras' }),
  ofAnswer: 'de la respuesta',
  why: 'Por qué',
  broken: 'La vista previa aparece en cuanto esto sea correcto:',
  brokenWithLast: 'La última vista previa se queda hasta que esto sea correcto:',
  brokenRequest: 'La petición de ejemplo no se puede enviar así. Sus campos dicen por qué.',
};

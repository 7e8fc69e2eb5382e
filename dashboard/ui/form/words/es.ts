import { number, plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  required: 'Rellena este campo.',
  wholeNumber: 'Debe ser un número entero.',
  aNumber: 'Debe ser un número.',
  noJson: 'Debe ser JSON.',
  text: 'Debe ser un texto.',
  onOrOff: 'Debe estar activado o desactivado.',
  aList: 'Debe ser una lista.',
  anObject: 'Debe ser un objeto.',
  empty: 'Debe quedar vacío.',
  otherForm: 'Esto no tiene el formato correcto.',
  atLeast: (limit: number) => `Debe ser como mínimo ${number(limit)}.`,
  atMost: (limit: number) => `Debe ser como máximo ${number(limit)}.`,
  above: (limit: number) => `Debe ser mayor que ${number(limit)}.`,
  below: (limit: number) => `Debe ser menor que ${number(limit)}.`,
  multipleOf: (step: number) => `Debe ser múltiplo de ${number(step)}.`,
  longerThan: (limit: number) =>
    plural(limit, { one: 'Debe tener al menos # carácter.', other: 'Debe tener al menos # caracteres.' }),
  shorterThan: (limit: number, now: number) =>
    `${plural(limit, { one: 'Puede tener hasta # carácter', other: 'Puede tener hasta # caracteres' })}; tiene ${number(now)}.`,
  moreThan: (limit: number) =>
    plural(limit, { one: 'Necesita al menos # elemento.', other: 'Necesita al menos # elementos.' }),
  fewerThan: (limit: number) =>
    plural(limit, { one: 'Puede tener hasta # elemento.', other: 'Puede tener hasta # elementos.' }),
  unique: 'Ningún elemento puede repetirse.',
  oneOf: (choices: string) => `Debe ser uno de estos: ${choices}.`,
  unknown: 'Aquí no existe ese ajuste.',
  email: 'Debe ser una dirección de correo, como ana@example.com.',
  url: 'Debe ser una dirección completa, como https://example.com.',
  dateTime: 'Debe ser fecha y hora con zona horaria, como 2026-11-21T15:00:00Z.',
  uuid: 'Debe ser un UUID.',
  slug: 'Usa a–z y 0–9, con un guion entre palabras, como mi-tienda.',
  beginsWith: (start: string) => `Debe empezar por ${start}`,
  beginsWithLetter: 'Empieza con una letra; después letras, dígitos, «_» y «-».',
  headerName: 'Usa letras, dígitos y guiones, como X-Request-Id.',
  headerValue: 'Usa una sola línea de caracteres imprimibles.',
  oneLine: 'Debe ser una sola línea.',
  worldName: 'Usa de 1 a 64 letras, dígitos, puntos, «_» y «-».',
  contentType: 'Debe ser un tipo de contenido, como text/html; charset=utf-8.',
  twice: 'Este nombre aparece dos veces.',

  notSaved: (count: number) =>
    plural(count, {
      one: 'No se guardó: falta corregir una cosa',
      other: 'No se guardó: falta corregir # cosas',
    }),
  failed:
    'No se guardó: algo inesperado salió mal. No se perdió nada de lo que escribiste; inténtalo de nuevo.',

  leave: '¿Salir sin guardar?',
  leaveConsequence: 'Se perderá lo que cambiaste en esta página.',
  stay: 'Quedarme aquí',
  leaveConfirm: 'Salir y perder los cambios',
  draftRestored: 'Lo que habías escrito aquí está de vuelta.',
  dropDraft: 'Descartarlo',

  row: (position: number) => `Fila ${number(position)}`,
  nameOf: (label: string, position: number) => `${label} ${number(position)}`,
  removeRow: (name: string) => `Quitar ${name}`,
  moveUp: (name: string) => `Subir ${name}`,
  moveDown: (name: string) => `Bajar ${name}`,
  moved: (position: number, count: number) => `Movida a la posición ${number(position)} de ${number(count)}.`,
  pasted: (count: number) => plural(count, { one: 'Se pegó # fila.', other: 'Se pegaron # filas.' }),
  rowKeys: 'Enter añade una fila, Alt+↑ y Alt+↓ la mueven. Puedes pegar una query o un bloque de cabeceras.',
  listKeys: 'Enter añade una fila, Alt+↑ y Alt+↓ la mueven. Puedes pegar varias líneas.',

  notSet: 'Sin definir',
  add: 'Añadir',
  usual: (value: string) => `Predeterminado: ${value}`,
  show: (label: string) => `Mostrar: ${label}`,
  hide: (label: string) => `Ocultar: ${label}`,
  usualNumber: (value: number) => `Predeterminado: ${number(value)}.`,
  name: 'Nombre',
  value: 'Valor',
};

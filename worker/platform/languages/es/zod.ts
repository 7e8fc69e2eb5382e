import type { Dictionary } from '../dictionary';

export const zod: Dictionary = {
  sentences: {
    'Invalid input': 'Valor no válido',
    'Invalid input: expected {0}, received {1}': 'Valor no válido: se esperaba {0}, llegó {1}',
    'Invalid input: expected {0}': 'Valor no válido: se esperaba {0}',
    'Invalid input: more than one option matched': 'Valor no válido: sirve más de una opción',
    'Invalid option: expected one of {0}': 'Opción no válida: se esperaba una de {0}',
    'Invalid discriminator value. Expected {0}':
      'Valor no válido del campo que distingue las opciones. Se esperaba {0}',
    'Too big: expected string to have <={0} characters':
      'Demasiado largo: el texto puede tener como máximo {0} caracteres',
    'Too small: expected string to have >={0} characters':
      'Demasiado corto: el texto debe tener como mínimo {0} caracteres',
    'Too big: expected array to have <={0} items':
      'Demasiados elementos: la lista puede tener como máximo {0}',
    'Too small: expected array to have >={0} items': 'Faltan elementos: la lista debe tener como mínimo {0}',
    'Too big: expected {0} to have {1} {2}': 'Demasiado grande: se esperaba que {0} tuviera {1} {2:words}',
    'Too big: expected {0} to have exactly {1} {2}':
      'Demasiado grande: se esperaba que {0} tuviera exactamente {1} {2:words}',
    'Too small: expected {0} to have {1} {2}': 'Demasiado pequeño: se esperaba que {0} tuviera {1} {2:words}',
    'Too small: expected {0} to have exactly {1} {2}':
      'Demasiado pequeño: se esperaba que {0} tuviera exactamente {1} {2:words}',
    'Too big: expected number to be <={0}': 'Demasiado grande: el número puede ser como máximo {0}',
    'Too small: expected number to be >={0}': 'Demasiado pequeño: el número debe ser como mínimo {0}',
    'Too big: expected number to be <{0}': 'Demasiado grande: el número debe ser menor que {0}',
    'Too small: expected number to be >{0}': 'Demasiado pequeño: el número debe ser mayor que {0}',
    'Too big: expected {0} to be {1}': 'Demasiado grande: se esperaba que {0} fuera {1}',
    'Too big: expected {0} to be exactly {1}': 'Demasiado grande: se esperaba que {0} fuera exactamente {1}',
    'Too small: expected {0} to be {1}': 'Demasiado pequeño: se esperaba que {0} fuera {1}',
    'Too small: expected {0} to be exactly {1}':
      'Demasiado pequeño: se esperaba que {0} fuera exactamente {1}',
    'Invalid string: must start with "{0}"': 'Texto no válido: debe empezar por "{0}"',
    'Invalid string: must end with "{0}"': 'Texto no válido: debe terminar en "{0}"',
    'Invalid string: must include "{0}"': 'Texto no válido: debe incluir "{0}"',
    'Invalid string: must match pattern {0}': 'Texto no válido: debe seguir el patrón {0}',
    'Invalid number: must be a multiple of {0}': 'Número no válido: debe ser múltiplo de {0}',
    'Invalid {0}': 'Formato no válido: {0:words}',
    'Unrecognized key: {0}': 'Clave desconocida: {0}',
    'Unrecognized keys: {0}': 'Claves desconocidas: {0}',
    'Invalid key in {0}': 'Clave no válida en {0}',
    'Invalid value in {0}': 'Valor no válido en {0}',
  },
  phrases: {
    characters: 'caracteres',
    bytes: 'bytes',
    items: 'elementos',
    entries: 'entradas',
    input: 'entrada',
    'email address': 'dirección de correo electrónico',
    'ISO datetime': 'fecha y hora ISO',
    'ISO date': 'fecha ISO',
    'ISO time': 'hora ISO',
    'ISO duration': 'duración ISO',
    'IPv4 address': 'dirección IPv4',
    'IPv6 address': 'dirección IPv6',
    'MAC address': 'dirección MAC',
    'IPv4 range': 'rango IPv4',
    'IPv6 range': 'rango IPv6',
    'base64-encoded string': 'texto codificado en base64',
    'base64url-encoded string': 'texto codificado en base64url',
    'JSON string': 'texto JSON',
    'E.164 number': 'número E.164',
    'currency code': 'código de moneda',
    'credit card number': 'número de tarjeta de crédito',
  },
};

import type { Dictionary } from '../dictionary';

export const rules: Dictionary = {
  sentences: {
    'This must be a JSONPath.': 'Esto debe ser un JSONPath.',
    '{0} (character {1})': '{0:words} (carácter {1:number})',
    'This must be true.': 'Esto debe ser true.',
    'This must be an XPath.': 'Esto debe ser un XPath.',
    'This must be base64.': 'Esto debe ser base64.',
    'A condition looks at one thing, but this names "{0}" and "{1}": put one condition for each into "all".':
      'Una condición mira una sola cosa, pero esta nombra "{0}" y "{1}": pon una condición para cada una en "all".',
    'A condition names what it looks at: {0}.': 'Una condición nombra lo que mira: {0}.',
    'Operators may be nested {0} levels deep.':
      'Los operadores pueden tener hasta {0} niveles de anidamiento.',
    'This must be {0}.': 'Esto debe ser {0:words}.',
    'This needs an operator, such as "equals".': 'Esto necesita un operador, como "equals".',
    'A rule is an object.': 'Una regla es un objeto.',
    'Rules may be nested {0} levels deep.': 'Las reglas pueden tener hasta {0} niveles de anidamiento.',
    'A rule has at most {0} conditions.': 'Una regla tiene como máximo {0} condiciones.',
    'Nothing stands beside "{0}": put it into the list.': 'Nada va junto a "{0}": ponlo dentro de la lista.',
    'This must be a list of rules, with one at least.':
      'Esto debe ser una lista de reglas, con al menos una.',
    '"{0}" is no date: write it as 2026-11-21T10:00:00Z, "now" or "now +3 days".':
      '"{0}" no es una fecha: escríbela como 2026-11-21T10:00:00Z, "now" o "now +3 days".',
    '"{0}" is no offset: write it as "+3 days" or "-15 minutes".':
      '"{0}" no es un desplazamiento: escríbelo como "+3 days" o "-15 minutes".',
    '"${json-unit.{0}}" is not known: there are ignore, ignore-element, any-string, any-number, any-boolean and regex.':
      '"{0}" no es un marcador de json-unit: hay ignore, ignore-element, any-string, any-number, any-boolean y regex.',
    'This text is not JSON. {0}': 'Este texto no es JSON. {0:words}',
    'This must be a number, or an object such as {"at_least": 2}.':
      'Esto debe ser un número, o un objeto como {"at_least": 2}.',
    'This must be true, or the number of the call, from 1.':
      'Esto debe ser true, o el número de la llamada, a partir de 1.',
    'This must be true, or {"username": ..., "password": ...}.':
      'Esto debe ser true, o {"username": ..., "password": ...}.',
    'This must be a string.': 'Esto debe ser un texto.',
    'This must be a number.': 'Esto debe ser un número.',
    'This must be a list of at most 1000 items.': 'Esto debe ser una lista de 1000 elementos como máximo.',
    'This must be the name of a part, or "*" for any part.':
      'Esto debe ser el nombre de una parte, o "*" para cualquier parte.',
    'This must be an object: header to operators.': 'Esto debe ser un objeto: de encabezado a operadores.',
    'This must be true or false.': 'Esto debe ser true o false.',
    'This must be true, or the text that it must equal.':
      'Esto debe ser true, o el texto al que debe ser igual.',
    '"{0}" is not {1}.': '"{0}" no es {1:phrase}.',
    '{0} There are: {1}.': '{0:words} Hay: {1}.',
    'This must be a JSON Schema: an object, true or false.':
      'Esto debe ser un JSON Schema: un objeto, true o false.',
    'This must be a name.': 'Esto debe ser un nombre.',
  },
  phrases: {
    'an operator or an option': 'un operador ni una opción',
    'something a condition can look at': 'algo que una condición pueda mirar',
    'a list of strings': 'una lista de textos',
    'a truncation ({0})': 'un truncamiento ({0})',
    'a dialect of JSON Schema': 'un dialecto de JSON Schema',
    'an order of elements': 'un orden de elementos',
    'an awareness of namespaces': 'un modo de tratar los espacios de nombres',
    'a comparison that can be exempted': 'una comparación que se pueda eximir',
  },
};

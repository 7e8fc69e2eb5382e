import type { Dictionary } from '../dictionary';

export const collections: Dictionary = {
  sentences: {
    'No such collection': 'No existe esa colección',
    'The group has no collection {id}.': 'El grupo no tiene ninguna colección {id}.',
    'No such item': 'No existe ese elemento',
    '"{name}" has no item {id} in the world {world}.':
      '"{name}" no tiene ningún elemento {id} en el mundo {world}.',
    'The key is taken': 'La clave ya está en uso',
    'The item {other} has the same {key}.': 'El elemento {other} tiene el mismo valor de {key:list}.',
    'This is more than the memory does': 'Esto es más de lo que permite la memoria',
    'The name is taken': 'El nombre ya está en uso',
    'The group has a collection "{name}" already.': 'El grupo ya tiene una colección "{name}".',
    'The path is taken': 'La ruta ya está ocupada',
    'A collection of the group answers {path} already.': 'Una colección del grupo ya responde en {path}.',
    'Another collection has it.': 'Otra colección ya lo tiene.',
    'A group has at most {limit} collections; this one has {count}.':
      'Un grupo tiene como máximo {limit} colecciones; este tiene {count}.',
    'The collection is not deleted': 'La colección no está eliminada',
    'The collection {id} is live; there is nothing to restore.':
      'La colección {id} está activa; no hay nada que restaurar.',
    'The collection does not hold together': 'Las partes de la colección no encajan',
    '{count} of its parts are wrong; "errors" names each.':
      'Partes incorrectas: {count}; "errors" indica cada una.',
    'Items are made from a schema: set one.': 'Los elementos se generan a partir de un esquema: define uno.',
    'A singular collection has one row.': 'Una colección singular tiene una fila.',
    'It has the same {0} as row {1}.': 'Tiene el mismo valor de {0:list} que la fila {1}.',
    'A name begins with a letter and has letters, digits, "_" and "-": it stands in URLs.':
      'Un nombre empieza por una letra y tiene letras, dígitos, "_" y "-": aparece en las URL.',
    'A collection is mounted at segments without wildcards.':
      'Una colección se monta en segmentos sin comodines.',
    'This cannot be the name of a field: "a", "a.b".': 'Esto no puede ser el nombre de un campo: "a", "a.b".',
    'An item has at most {0} bytes.': 'Un elemento tiene como máximo {0} bytes.',
    'A name has at most {0} characters.': 'Un nombre tiene como máximo {0} caracteres.',
    'A key has at most {0} characters.': 'Una clave tiene como máximo {0} caracteres.',
    'The value of a key has at most {0} characters of JSON.':
      'El valor de una clave tiene como máximo {0} caracteres de JSON.',
    'A world keeps at most {0} keys.': 'Un mundo guarda como máximo {0} claves.',
    'A collection keeps at most {0} items.': 'Una colección guarda como máximo {0} elementos.',
    'A path has at most {0} steps.': 'Una ruta tiene como máximo {0} pasos.',
    'A list has at most {0} values.': 'Una lista tiene como máximo {0} valores.',
    'More than {0} items hang on this one: delete them first.':
      'Más de {0} elementos dependen de este: elimínalos primero.',
    'A list that is sorted by such long values has no cursor: page it by number.':
      'Una lista ordenada por valores tan largos no tiene cursor: usa páginas numeradas.',
    'An id is a number, or a string of at least one character.':
      'Un id es un número, o un texto de al menos un carácter.',
    'This collection takes only items that bring "{0}".':
      'Esta colección solo acepta elementos que traen "{0}".',
    'The cursor is not one of this list: use the one of its page before, as it is.':
      'El cursor no es de esta lista: usa el de su página anterior, tal como vino.',
    'The list has more than {0} characters: ask for it page by page.':
      'La lista tiene más de {0} caracteres: pídela página a página.',
    'The list with all that is embedded is too long: ask for it page by page.':
      'La lista con todo lo incrustado es demasiado larga: pídela página a página.',
    'The world has more than {0} characters: fork it, or export its collections page by page.':
      'El mundo tiene más de {0} caracteres: bifúrcalo o exporta sus colecciones página a página.',
    '"{0}" cannot be used as a regular expression: {1}':
      '"{0}" no se puede usar como expresión regular: {1:words}',
  },
};

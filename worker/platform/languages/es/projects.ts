import type { Dictionary } from '../dictionary';

export const projects: Dictionary = {
  sentences: {
    'The slug is taken': 'El slug ya está en uso',
    'Another project has the slug "{slug}"; slugs are unique in the whole installation.':
      'Otro proyecto tiene el slug "{slug}"; los slugs son únicos en toda la instalación.',
    'Another group of the project has the slug "{slug}".': 'Otro grupo del proyecto tiene el slug "{slug}".',
    'Choose another slug.': 'Elige otro slug.',
    'The slug is kept for the house': 'El slug está reservado para el propio producto',
    'The host "{slug}.{host}" belongs to all groups of a kind; choose another slug.':
      'El host "{slug}.{host}" pertenece a todos los grupos de un tipo; elige otro slug.',
    'A slug is needed': 'Hace falta un slug',
    'No slug can be made from the name "{name}"; send one, such as "my-shop".':
      'No se puede crear un slug a partir del nombre "{name}"; envía uno, como "my-shop".',
    'No slug can be made from the name "{name}"; send one, such as "orders".':
      'No se puede crear un slug a partir del nombre "{name}"; envía uno, como "orders".',
    'The slug "m" is kept for the house.': 'El slug "m" está reservado para el propio producto.',
    'A slug has at most {0} characters.': 'Un slug tiene como máximo {0} caracteres.',
    'A slug is made of a-z and 0-9 in words joined by single hyphens, such as "my-shop".':
      'Un slug se compone de a-z y 0-9, en palabras unidas por guiones simples, como "my-shop".',
    'The project is not deleted': 'El proyecto no está eliminado',
    'The project {id} is live; there is nothing to restore.':
      'El proyecto {id} está activo; no hay nada que restaurar.',
    'The group is not deleted': 'El grupo no está eliminado',
    'The group {id} is live; there is nothing to restore.':
      'El grupo {id} está activo; no hay nada que restaurar.',
    'No such world': 'No existe ese mundo',
    'The group has no world "{name}".': 'El grupo no tiene ningún mundo "{name}".',
    'The main world stays': 'El mundo principal permanece',
    'The world "main" cannot be {verb}: reset it, or import into it.':
      'El mundo "main" no se puede {verb:words}: restablécelo o importa dentro de él.',
    'It is the same world': 'Es el mismo mundo',
    'A world cannot be forked from itself: "{name}".': 'Un mundo no se puede bifurcar de sí mismo: "{name}".',
    'The memory refuses': 'La memoria lo rechaza',
    '{reason}': '{reason:words}',
    'A world is named by 1 to 64 characters of A-Z, a-z, 0-9, ".", "_" and "-".':
      'El nombre de un mundo tiene de 1 a 64 caracteres de entre A-Z, a-z, 0-9, ".", "_" y "-".',
    'The group has no collection "{0}".': 'El grupo no tiene ninguna colección "{0}".',
    'Two items have the same {0}; the first of them is {1}.':
      'Dos elementos tienen el mismo valor de {0:list}; el primero de ellos es {1}.',
    'It says {0}.': 'Responde {0}.',
    'No such file': 'No existe ese archivo',
    'The group has no file {name}.': 'El grupo no tiene ningún archivo {name}.',
    'The name cannot be used': 'El nombre no se puede usar',
    'A file has a name of letters, digits, blanks and ._()@+- that begins with a letter, a digit or _, and has 200 characters at the most.':
      'El nombre de un archivo tiene letras, dígitos, espacios y ._()@+-, empieza por una letra, un dígito o _ y tiene como máximo 200 caracteres.',
    'The file is too large': 'El archivo es demasiado grande',
    'A file may have {limit} bytes at the most.': 'Un archivo puede tener como máximo {limit} bytes.',
    'The group has too many files': 'El grupo tiene demasiados archivos',
    'A group has at most {limit} files. Delete some first.':
      'Un grupo tiene como máximo {limit} archivos. Elimina algunos primero.',
  },
  phrases: {
    deleted: 'eliminar',
    'forked over': 'sustituir por una bifurcación',
  },
};

import type { Dictionary } from '../dictionary';

export const storage: Dictionary = {
  sentences: {
    'It is not there': 'No está ahí',
    'The store refuses': 'El almacén se niega',
    'The store does not take this': 'El almacén no acepta esto',
    'This is too large': 'Esto es demasiado grande',
    'The store says {code}: {reason}': 'El almacén dice {code}: {reason}',
    'The account has a bucket "{name}" already.': 'La cuenta ya tiene un bucket "{name}".',
    'No such account': 'No existe esa cuenta',
    'The store has no account with the id {account}.':
      'El almacén no tiene ninguna cuenta con el id {account}.',
    'The store has no world "{name}".': 'El almacén no tiene ningún mundo "{name}".',
    'The world "main" cannot be {verb}: reset it instead.':
      'El mundo "main" no admite esto ({verb}): restablécelo en su lugar.',
    'Nobody can sign': 'Nadie puede firmar',
    'No account of this store has an access key.':
      'Ninguna cuenta de este almacén tiene una clave de acceso.',
    'No such access key': 'No existe esa clave de acceso',
    'No account of this store has the access key {access_key}.':
      'Ninguna cuenta de este almacén tiene la clave de acceso {access_key}.',
    'A bucket has a name.': 'Un bucket tiene un nombre.',
    'A bucket has 3 to 63 lower-case letters, digits, dots and hyphens.':
      'Un bucket tiene de 3 a 63 minúsculas, dígitos, puntos y guiones.',
    'Another bucket has it.': 'Otro bucket lo tiene.',
    'A key has at least one character.': 'Una clave tiene al menos un carácter.',
    'A region is lower-case letters, digits and hyphens.':
      'Una región se compone de minúsculas, dígitos y guiones.',
    'An access key is 1 to 128 letters, digits and ._+=@-: it stands in URLs and headers.':
      'Una clave de acceso tiene de 1 a 128 letras, dígitos y ._+=@-: aparece en URL y cabeceras.',
    'A secret key has at least one character.': 'Una clave secreta tiene al menos un carácter.',
    'An id is 1 to 128 letters, digits and ._$-.': 'Un id tiene de 1 a 128 letras, dígitos y ._$-.',
    'An account id has twelve digits.': 'Un id de cuenta tiene doce dígitos.',
    'There is at least one account.': 'Hay al menos una cuenta.',
    'Another account has it.': 'Otra cuenta lo tiene.',
    'This access key is there already.': 'Esta clave de acceso ya está ahí.',
  },
};

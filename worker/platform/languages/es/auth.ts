import type { Dictionary } from '../dictionary';

export const auth: Dictionary = {
  sentences: {
    'The key cannot sign': 'La clave no puede firmar',
    'The key is no whole private JWK for {algorithm}. Give another one, or null, and one is made.':
      'La clave no es un JWK privado completo para {algorithm}. Da otra, o null, y se creará una.',
    'A group of this kind has no endpoint {id}.': 'Un grupo de este tipo no tiene ningún endpoint {id}.',
    'There is half a character in it: a surrogate without the other.':
      'Contiene medio carácter: un sustituto sin el otro.',
    'No such user': 'No existe ese usuario',
    'This world has no user with the id or e-mail address "{user}".':
      'Este mundo no tiene ningún usuario con el id o la dirección de correo "{user}".',
    'The e-mail address is taken': 'La dirección de correo está ocupada',
    'Another user has the e-mail address {email}.': 'Otro usuario tiene la dirección de correo {email}.',
    'The id is taken': 'El id está ocupado',
    'Another user has the id "{id}".': 'Otro usuario tiene el id "{id}".',
    'Too many users': 'Demasiados usuarios',
    'A world has {most} users at the most.': 'Un mundo tiene como máximo {most} usuarios.',
    'This world has no session with the id {id}.': 'Este mundo no tiene ninguna sesión con el id {id}.',
    'There is no key': 'No hay ninguna clave',
    'The group signs with {algorithm} and has no key that fits. Save its settings again, and one is made.':
      'El grupo firma con {algorithm} y no tiene una clave adecuada. Guarda de nuevo sus ajustes y se creará una.',
    'A domain is in lower case, such as example.com.': 'Un dominio va en minúsculas, como example.com.',
    'A key is a private JWK: RSA, or EC of the curve P-256.':
      'Una clave es un JWK privado: RSA, o EC de la curva P-256.',
    'A key id is 1 to 100 letters, digits and ._:-.':
      'Un id de clave tiene de 1 a 100 letras, dígitos y ._:-.',
    'The longest delay is not below the shortest.': 'La espera más larga no es menor que la más corta.',
    'An id is 1 to 128 letters, digits and ._:@|+-.': 'Un id tiene de 1 a 128 letras, dígitos y ._:@|+-.',
    'Each token has its own value of this claim.': 'Cada token tiene su propio valor de este claim.',
    'Another user has it.': 'Otro usuario lo tiene.',
  },
};

import type { Dictionary } from '../dictionary';

export const regex: Dictionary = {
  sentences: {
    'A possessive quantifier ("++", "*+", "?+") forbids here what a plain one allows; only plain ones can be checked in linear time.':
      'Un cuantificador posesivo ("++", "*+", "?+") prohíbe aquí lo que uno simple permite; solo los simples se pueden comprobar en tiempo lineal.',
    'Looking ahead ("(?=", "(?!") is only supported at the very start, after "^".':
      'Mirar hacia delante ("(?=", "(?!") solo se admite al principio, después de "^".',
    'The pattern ends too early.': 'El patrón termina demasiado pronto.',
    '{0} is not closed by "{1}".': '{0:phrase} no se cierra con "{1}".',
    '"\\p{{0}}" can only be used in patterns without overlapping repetitions.':
      '"\\p{{0}}" solo se puede usar en patrones sin repeticiones superpuestas.',
    'Counted repetitions may make at most {0} rounds in all.':
      'Las repeticiones contadas pueden sumar como máximo {0} vueltas en total.',
    'A set of characters is not closed by "]".': 'Un conjunto de caracteres no se cierra con "]".',
    'Intersections of sets of characters ("&&") are not supported.':
      'Las intersecciones de conjuntos de caracteres ("&&") no se admiten.',
    'There is no class of characters "[:{0}:]".': 'No hay ninguna clase de caracteres "[:{0}:]".',
    'There is no class of characters "\\p{{0}}".': 'No hay ninguna clase de caracteres "\\p{{0}}".',
    'A range of characters runs backwards.': 'Un rango de caracteres va al revés.',
    'The pattern ends with a lone backslash.': 'El patrón termina con una barra invertida suelta.',
    '"\\{0}" refers back to what a group matched, which no engine can check in linear time.':
      '"\\{0}" se refiere a lo que capturó un grupo, lo que ningún motor comprueba en tiempo lineal.',
    '"\\{0}" means nothing; to match the letter itself, write "{1}".':
      '"\\{0}" no significa nada; para la propia letra, escribe "{1}".',
    'There are no characters beyond U+10FFFF.': 'No hay caracteres más allá de U+10FFFF.',
    'The pattern is longer than {0} characters.': 'El patrón tiene más de {0} caracteres.',
    'There is a ")" that closes nothing.': 'Hay un ")" que no cierra nada.',
    'Groups are nested deeper than {0} levels.': 'Hay grupos con más de {0} niveles de anidamiento.',
    'A quantifier has nothing to repeat.': 'Un cuantificador no tiene qué repetir.',
    'A quantifier repeats something that matches no characters.':
      'Un cuantificador repite algo que no corresponde a ningún carácter.',
    'The bounds of "{0}" run backwards.': 'Los límites de "{0}" van al revés.',
    'Two quantifiers follow each other.': 'Hay dos cuantificadores seguidos.',
    'Looking behind ("(?<=", "(?<!") cannot be checked in linear time.':
      'Mirar hacia atrás ("(?<=", "(?<!") no se puede comprobar en tiempo lineal.',
    'Atomic groups ("(?>") are not supported; try "(?:".':
      'Los grupos atómicos ("(?>") no se admiten; prueba "(?:".',
    'References back to a group cannot be checked in linear time.':
      'Las referencias a un grupo anterior no se pueden comprobar en tiempo lineal.',
    'Two groups are called "{0}".': 'Dos grupos se llaman "{0}".',
    '"(?" begins no group that is known here.': '"(?" no inicia ningún grupo conocido aquí.',
    'Case cannot be made to matter in a part of a pattern that ignores it.':
      'No se pueden distinguir mayúsculas en una parte de un patrón que las ignora.',
    'A group is not closed by ")".': 'Un grupo no se cierra con ")".',
    'The flag "{0}" in "(?{1})" is not supported.': 'La opción "{0}" en "(?{1})" no se admite.',
  },
  phrases: {
    'A quoted text': 'Un texto entre comillas',
    'A comment': 'Un comentario',
  },
};

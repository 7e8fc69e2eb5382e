import type { Dictionary } from '../dictionary';

export const xml: Dictionary = {
  sentences: {
    'This XPath asks for too much work.': 'Este XPath exige demasiado trabajo.',
    'This is not XML. {0}': 'Esto no es XML. {0:words}',
    'Line {0}, column {1}: {2}': 'Línea {0}, columna {1}: {2:words}',
    'The delimiters of placeholders: {0}': 'Los delimitadores de los marcadores: {0:words}',
    '"xmlunit.{0}" is not known: there are ignore, isNumber, isDateTime and matchesRegex(...).':
      '"xmlunit.{0}" es desconocido: hay ignore, isNumber, isDateTime y matchesRegex(...).',
    'An XPath has at most {0} characters.': 'Un XPath tiene como máximo {0} caracteres.',
    'It is longer than {0} characters.': 'Tiene más de {0} caracteres.',
    '"{0}" cannot stand here.': '"{0}" no puede estar aquí.',
    'An XPath may be nested {0} levels deep.': 'Un XPath puede tener hasta {0} niveles de anidamiento.',
    '"{0}" is not a known axis.': '"{0}" no es un eje conocido.',
    '"{0}()" cannot stand here.': '"{0}()" no puede estar aquí.',
    'Variables are not known here.': 'Aquí no hay variables.',
    '"{0}()" is not a known function.': '"{0}()" no es una función conocida.',
    '{0}() has too few or too many arguments.': '{0}() tiene pocos argumentos o demasiados.',
    '"{0}" was expected.': 'Se esperaba "{0}".',
    'A name was expected.': 'Se esperaba un nombre.',
    '"{0}" is not a known entity: write a plain "&" as "&amp;".':
      '"{0}" no es una entidad conocida: escribe un "&" simple como "&amp;".',
    '<{0}> is not closed.': '<{0}> no está cerrado.',
    'There is no element.': 'No hay ningún elemento.',
    'Something is closed that was never opened.': 'Se cierra algo que nunca se abrió.',
    '"]]>" stands in a text.': 'Hay "]]>" en un texto.',
    'There is text outside of the root element.': 'Hay texto fuera del elemento raíz.',
    'A document type with definitions is not accepted.':
      'No se acepta un tipo de documento con definiciones.',
    '</{0}> closes what is not open{1}.': '</{0}> cierra lo que no está abierto{1:words}.',
    'There is more than one root element.': 'Hay más de un elemento raíz.',
    'A space was expected before an attribute.': 'Se esperaba un espacio antes de un atributo.',
    'The attribute "{0}" comes twice.': 'El atributo "{0}" aparece dos veces.',
    'An element has more than {0} attributes.': 'Un elemento tiene más de {0} atributos.',
    'The value of "{0}" is not in quotes.': 'El valor de "{0}" no está entre comillas.',
    'The value of "{0}" holds "<".': 'El valor de "{0}" contiene "<".',
    'It has more than {0} nodes.': 'Tiene más de {0} nodos.',
    '"{0}" is missing.': 'Falta "{0}".',
  },
  phrases: {
    ': <{0}> is': ': está abierto <{0}>',
  },
};

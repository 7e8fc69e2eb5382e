import type { Dictionary } from '../dictionary';

export const xml: Dictionary = {
  sentences: {
    'This XPath asks for too much work.': 'Este XPath exige trabalho demais.',
    'This is not XML. {0}': 'Isto não é XML. {0:words}',
    'Line {0}, column {1}: {2}': 'Linha {0}, coluna {1}: {2:words}',
    'The delimiters of placeholders: {0}': 'Os delimitadores dos marcadores: {0:words}',
    '"xmlunit.{0}" is not known: there are ignore, isNumber, isDateTime and matchesRegex(...).':
      '"xmlunit.{0}" é desconhecido: há ignore, isNumber, isDateTime e matchesRegex(...).',
    'An XPath has at most {0} characters.': 'Um XPath tem no máximo {0} caracteres.',
    'It is longer than {0} characters.': 'Tem mais de {0} caracteres.',
    '"{0}" cannot stand here.': '"{0}" não pode ficar aqui.',
    'An XPath may be nested {0} levels deep.': 'Um XPath pode ter até {0} níveis de aninhamento.',
    '"{0}" is not a known axis.': '"{0}" não é um eixo conhecido.',
    '"{0}()" cannot stand here.': '"{0}()" não pode ficar aqui.',
    'Variables are not known here.': 'Aqui não há variáveis.',
    '"{0}()" is not a known function.': '"{0}()" não é uma função conhecida.',
    '{0}() has too few or too many arguments.': '{0}() tem argumentos de menos ou demais.',
    '"{0}" was expected.': 'Era esperado "{0}".',
    'A name was expected.': 'Era esperado um nome.',
    '"{0}" is not a known entity: write a plain "&" as "&amp;".':
      '"{0}" não é uma entidade conhecida: escreva um "&" simples como "&amp;".',
    '<{0}> is not closed.': '<{0}> não está fechado.',
    'There is no element.': 'Não há nenhum elemento.',
    'Something is closed that was never opened.': 'Fecha-se algo que nunca foi aberto.',
    '"]]>" stands in a text.': 'Há "]]>" em um texto.',
    'There is text outside of the root element.': 'Há texto fora do elemento raiz.',
    'A document type with definitions is not accepted.': 'Não se aceita um tipo de documento com definições.',
    '</{0}> closes what is not open{1}.': '</{0}> fecha o que não está aberto{1:words}.',
    'There is more than one root element.': 'Há mais de um elemento raiz.',
    'A space was expected before an attribute.': 'Era esperado um espaço antes de um atributo.',
    'The attribute "{0}" comes twice.': 'O atributo "{0}" aparece duas vezes.',
    'An element has more than {0} attributes.': 'Um elemento tem mais de {0} atributos.',
    'The value of "{0}" is not in quotes.': 'O valor de "{0}" não está entre aspas.',
    'The value of "{0}" holds "<".': 'O valor de "{0}" contém "<".',
    'It has more than {0} nodes.': 'Tem mais de {0} nós.',
    '"{0}" is missing.': 'Falta "{0}".',
  },
  phrases: {
    ': <{0}> is': ': está aberto <{0}>',
  },
};

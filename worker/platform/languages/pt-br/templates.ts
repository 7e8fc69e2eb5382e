import type { Dictionary } from '../dictionary';

export const templates: Dictionary = {
  sentences: {
    'faker has no method "{0}"{1}': 'o Faker não tem nenhum método "{0}"{1:words}',
    '"{0}" is not the name of a faker method': '"{0}" não é o nome de um método do Faker',
    '"{0}o" is not a part of date patterns.': '"{0}o" não faz parte de padrões de data.',
    'Blocks may be nested {0} deep': 'Blocos podem ter até {0} níveis de aninhamento',
    'This block is not closed with {{/{0}}}': 'Este bloco não é fechado com {{/{0}}}',
    'There is an {{else}} before this one': 'Há um {{else}} antes deste',
    'An inline partial begins with {{#*inline "name"}}': 'Um partial inline começa com {{#*inline "name"}}',
    'This tag is empty': 'Esta tag está vazia',
    'A block begins with a name': 'Um bloco começa com um nome',
    '{{/{0}}} closes a block that {{#{1}}} opened': '{{/{0}}} fecha um bloco que {{#{1}}} abriu',
    '{{else}} stands outside of a block': '{{else}} está fora de um bloco',
    '{{/{0}}} closes nothing': '{{/{0}}} não fecha nada',
    '{{#{0}}} takes one value': '{{#{0}}} aceita um valor',
    '{{#{0}}} takes one name in quotes': '{{#{0}}} aceita um nome entre aspas',
    'Nothing can be read from the result of a call': 'Nada pode ser lido do resultado de uma chamada',
    'Values may be nested {0} deep': 'Valores podem ter até {0} níveis de aninhamento',
    'A name and a colon are expected here': 'Aqui se espera um nome e dois-pontos',
    'A comma or a {0} is expected here': 'Aqui se espera uma vírgula ou {0}',
    'There is no helper "{0}"': 'Não há nenhum helper "{0}"',
    'There is no variable "{0}"': 'Não há nenhuma variável "{0}"',
    'There is no partial "{0}" in this template': 'Não há nenhum partial "{0}" neste template',
    'embedded takes the name of a partial in quotes': 'embedded aceita o nome de um partial entre aspas',
    'A template may have {0} characters; this one has {1}':
      'Um template pode ter {0} caracteres; este tem {1}',
    'Only the name of a helper may have arguments': 'Só o nome de um helper pode ter argumentos',
    'Parentheses may be nested {0} deep': 'Parênteses podem ter até {0} níveis de aninhamento',
    'This parenthesis is not closed': 'Este parêntese não está fechado',
    'There are no operators such as {0}; helpers compare: eq, gt, lt, and, or, not':
      'Não há operadores como {0}; quem compara são helpers: eq, gt, lt, and, or, not',
    'The tag ends where a name was expected': 'A tag termina onde era esperado um nome',
    '"{0}" cannot be read as a name or a value': '"{0}" não pode ser lido como um nome ou um valor',
    '"{0}" is not a truncation': '"{0}" não é um truncamento',
    'randomValue has no type "{0}"': 'randomValue não tem nenhum tipo "{0}"',
    '"{0}" is not {1}: {2}': '"{0}" não é {1:phrase}: {2:words}',
    '"{0}" is not an offset': '"{0}" não é um deslocamento',
    'The text that begins here has no closing {0}': 'O texto que começa aqui não tem {0} que o feche',
    'The [ that stands here has no ]': 'O [ que está aqui não tem ]',
    '"{0}" does not belong here; the tag should end with }}':
      '"{0}" não pertence aqui; a tag deveria terminar com }}',
    'The names behind "as |" end with |': 'Os nomes depois de "as |" terminam com |',
    'This comment is never closed': 'Este comentário nunca é fechado',
    'This raw block has no {0}': 'Este bloco bruto não tem {0}',
    'A template may have {0} tags': 'Um template pode ter {0} tags',
    'This tag is never closed': 'Esta tag nunca é fechada',
    'Close it with }}, or write \\{{ for two braces as text.':
      'Feche-a com }}, ou escreva \\{{ para duas chaves como texto.',
    '"{0}" is not a letter of date patterns; put text between quotes: \'T\'.':
      '"{0}" não é uma letra de padrões de data; ponha texto entre aspas simples: \'T\'.',
    'A date pattern may have at most {0} characters.': 'Um padrão de data pode ter no máximo {0} caracteres.',
    '"{0}" is not a time zone: use a name like Europe/Berlin or an offset like +02:00.':
      '"{0}" não é um fuso horário: use um nome como Europe/Berlin ou um deslocamento como +02:00.',
    'This is not a moment that a date can be made of.':
      'Este não é um momento de que se possa fazer uma data.',
  },
  phrases: {
    'a JSONPath': 'um JSONPath',
    'an XPath': 'um XPath',
    '; did you mean {0}?': '; você quis dizer {0}?',
    'a pattern that can be used': 'um padrão que possa ser usado',
  },
};

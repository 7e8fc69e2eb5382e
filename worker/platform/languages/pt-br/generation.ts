import type { Dictionary } from '../dictionary';

export const generation: Dictionary = {
  sentences: {
    'The schema cannot be used': 'O schema não pode ser usado',
    'No value was found': 'Nenhum valor foi encontrado',
    'No value was found for the schema: {0}': 'Nenhum valor foi encontrado para o schema: {0:words}',
    'This is required: any JSON.': 'Este campo é obrigatório: qualquer JSON.',
    'It is the seed of an earlier sample, or letters and digits.':
      'É a semente de uma amostra anterior, ou letras e dígitos.',
    'No value was found: {0}': 'Nenhum valor foi encontrado: {0:words}',
    'The schema has too many branches to find a value in.':
      'O schema tem ramos demais para encontrar um valor.',
    'No value can be made: what must be there never ends, or is itself impossible.':
      'Nenhum valor pode ser gerado: o que precisa haver nunca termina, ou é em si impossível.',
    '`{0}` could not be satisfied. {1}': 'Não foi possível satisfazer `{0}`. {1:words}',
    'No value is possible. {0}': 'Nenhum valor é possível. {0:words}',
    'A value has more than {0} parts.': 'Um valor tem mais de {0} partes.',
    '`x-faker` is the path of a method, or an object from one path to its arguments.':
      '`x-faker` é o caminho de um método, ou um objeto de um caminho para seus argumentos.',
    'Faker has no method "{0}".': 'O Faker não tem nenhum método "{0}".',
    '"{0}" is not available here.': '"{0}" não está disponível aqui.',
    'A `pattern` is not available here: use the keyword of the schema.':
      'Um `pattern` não está disponível aqui: use a palavra-chave do schema.',
    '{0}.{1} needs a number, not "{2}"': '{0}.{1} precisa de um número, não "{2}"',
    '{0}.{1} is asked for too much: at most {2} at once':
      'Pede-se demais a {0}.{1}: no máximo {2} de uma vez',
    'a text for faker has at most {0} characters': 'um texto para o Faker tem no máximo {0} caracteres',
    'a pattern for faker repeats at most {0} times': 'um padrão para o Faker repete no máximo {0} vezes',
    '`type` allows only {0}.': '`type` só permite {0:list}.',
    '`{0}` has no value that the other keywords allow.':
      '`{0}` não tem nenhum valor que as outras palavras-chave permitam.',
    '`not` forbids every value.': '`not` proíbe todos os valores.',
    'The schema `false` forbids every value.': 'O schema `false` proíbe todos os valores.',
    '`not` forbids what lacks "{0}".': '`not` proíbe o que não tem "{0}".',
    '`not` forbids what `{0}` {1} allows.': '`not` proíbe o que `{0}` {1} permite.',
    '`not` forbids what `pattern` allows.': '`not` proíbe o que `pattern` permite.',
    '`not` forbids what `uniqueItems` allows.': '`not` proíbe o que `uniqueItems` permite.',
    '`not` forbids {0}.': '`not` proíbe {0:list}.',
    '`not` forbids all but arrays.': '`not` proíbe tudo o que não é array.',
    '`not` forbids all but objects.': '`not` proíbe tudo o que não é objeto.',
    '`not` (or another branch of `oneOf`) forbids every value.':
      '`not` (ou outro ramo de `oneOf`) proíbe todos os valores.',
    '"{0}" is needed, so that only an object will do.': '"{0}" é necessário, de modo que só um objeto serve.',
    '`minimum` and `maximum` contradict: no number is {0}.':
      '`minimum` e `maximum` se contradizem: nenhum número fica {0:words}.',
    'No whole number is {0}.': 'Nenhum número inteiro fica {0:words}.',
    '`multipleOf` leaves only whole numbers.': '`multipleOf` só deixa números inteiros.',
    'No multiple of {0} is {1}.': 'Nenhum múltiplo de {0} fica {1:words}.',
    '`{0}` {1} is more than {2}, the most that is generated.':
      '`{0}` {1} é mais que {2}, o máximo que é gerado.',
    '`{0}` {1} and `{2}` {3} contradict.': '`{0}` {1} e `{2}` {3} se contradizem.',
    '"{0}" is required and forbidden.': '"{0}" é obrigatório e proibido.',
    '`required` names {0} members and `maxProperties` allows {1}.':
      '`required` cita {0} membros e `maxProperties` permite {1}.',
    '`enum` or `const` has no value that the other keywords allow.':
      '`enum` ou `const` não tem nenhum valor que as outras palavras-chave permitam.',
    '`enum` has only {0}.': '`enum` só tem {0:list}.',
    '"{0}" is required, and nothing that it may be is possible.':
      '"{0}" é obrigatório, e nada do que pode ser é possível.',
  },
  phrases: {
    'nothing could be made.': 'nada pôde ser gerado.',
    'the value is longer than {0} letters.': 'o valor tem mais de {0} letras.',
    'what was made was not valid.': 'o que foi gerado não era válido.',
    'no try could satisfy {0} at once.': 'nenhuma tentativa satisfez {0:words} ao mesmo tempo.',
    'the schema': 'o schema',
    'from {0} to {1}': 'entre {0} e {1}',
  },
};

import type { Dictionary } from '../dictionary';

export const rules: Dictionary = {
  sentences: {
    'This must be a JSONPath.': 'Isto precisa ser um JSONPath.',
    '{0} (character {1})': '{0:words} (caractere {1:number})',
    'This must be true.': 'Isto precisa ser true.',
    'This must be an XPath.': 'Isto precisa ser um XPath.',
    'This must be base64.': 'Isto precisa ser base64.',
    'A condition looks at one thing, but this names "{0}" and "{1}": put one condition for each into "all".':
      'Uma condição olha para uma só coisa, mas esta cita "{0}" e "{1}": ponha uma condição para cada em "all".',
    'A condition names what it looks at: {0}.': 'Uma condição cita o que ela olha: {0}.',
    'Operators may be nested {0} levels deep.': 'Operadores podem ter até {0} níveis de aninhamento.',
    'This must be {0}.': 'Isto precisa ser {0:words}.',
    'This needs an operator, such as "equals".': 'Isto precisa de um operador, como "equals".',
    'A rule is an object.': 'Uma regra é um objeto.',
    'Rules may be nested {0} levels deep.': 'Regras podem ter até {0} níveis de aninhamento.',
    'A rule has at most {0} conditions.': 'Uma regra tem no máximo {0} condições.',
    'Nothing stands beside "{0}": put it into the list.':
      'Nada fica ao lado de "{0}": ponha dentro da lista.',
    'This must be a list of rules, with one at least.':
      'Isto precisa ser uma lista de regras, com pelo menos uma.',
    '"{0}" is no date: write it as 2026-11-21T10:00:00Z, "now" or "now +3 days".':
      '"{0}" não é uma data: escreva como 2026-11-21T10:00:00Z, "now" ou "now +3 days".',
    '"{0}" is no offset: write it as "+3 days" or "-15 minutes".':
      '"{0}" não é um deslocamento: escreva como "+3 days" ou "-15 minutes".',
    '"${json-unit.{0}}" is not known: there are ignore, ignore-element, any-string, any-number, any-boolean and regex.':
      '"{0}" não é um marcador de json-unit: há ignore, ignore-element, any-string, any-number, any-boolean e regex.',
    'This text is not JSON. {0}': 'Este texto não é JSON. {0:words}',
    'This must be a number, or an object such as {"at_least": 2}.':
      'Isto precisa ser um número, ou um objeto como {"at_least": 2}.',
    'This must be true, or the number of the call, from 1.':
      'Isto precisa ser true, ou o número da chamada, a partir de 1.',
    'This must be true, or {"username": ..., "password": ...}.':
      'Isto precisa ser true, ou {"username": ..., "password": ...}.',
    'This must be a string.': 'Isto precisa ser um texto.',
    'This must be a number.': 'Isto precisa ser um número.',
    'This must be a list of at most 1000 items.': 'Isto precisa ser uma lista de no máximo 1000 itens.',
    'This must be the name of a part, or "*" for any part.':
      'Isto precisa ser o nome de uma parte, ou "*" para qualquer parte.',
    'This must be an object: header to operators.':
      'Isto precisa ser um objeto: de cabeçalho para operadores.',
    'This must be true or false.': 'Isto precisa ser true ou false.',
    'This must be true, or the text that it must equal.':
      'Isto precisa ser true, ou o texto a que deve ser igual.',
    '"{0}" is not {1}.': '"{0}" não é {1:phrase}.',
    '{0} There are: {1}.': '{0:words} Há: {1}.',
    'This must be a JSON Schema: an object, true or false.':
      'Isto precisa ser um JSON Schema: um objeto, true ou false.',
    'This must be a name.': 'Isto precisa ser um nome.',
  },
  phrases: {
    'an operator or an option': 'um operador nem uma opção',
    'something a condition can look at': 'algo que uma condição possa olhar',
    'a list of strings': 'uma lista de textos',
    'a truncation ({0})': 'um truncamento ({0})',
    'a dialect of JSON Schema': 'um dialeto de JSON Schema',
    'an order of elements': 'uma ordem de elementos',
    'an awareness of namespaces': 'um modo de tratar namespaces',
    'a comparison that can be exempted': 'uma comparação que possa ser dispensada',
  },
};

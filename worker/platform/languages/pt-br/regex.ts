import type { Dictionary } from '../dictionary';

export const regex: Dictionary = {
  sentences: {
    'A possessive quantifier ("++", "*+", "?+") forbids here what a plain one allows; only plain ones can be checked in linear time.':
      'Um quantificador possessivo ("++", "*+", "?+") proíbe aqui o que um simples permite; só os simples podem ser verificados em tempo linear.',
    'Looking ahead ("(?=", "(?!") is only supported at the very start, after "^".':
      'Olhar adiante ("(?=", "(?!") só é aceito bem no início, depois de "^".',
    'The pattern ends too early.': 'O padrão termina cedo demais.',
    '{0} is not closed by "{1}".': '{0:phrase} não é fechado por "{1}".',
    '"\\p{{0}}" can only be used in patterns without overlapping repetitions.':
      '"\\p{{0}}" só pode ser usado em padrões sem repetições sobrepostas.',
    'Counted repetitions may make at most {0} rounds in all.':
      'Repetições contadas podem somar no máximo {0} voltas ao todo.',
    'A set of characters is not closed by "]".': 'Um conjunto de caracteres não é fechado por "]".',
    'Intersections of sets of characters ("&&") are not supported.':
      'Interseções de conjuntos de caracteres ("&&") não são aceitas.',
    'There is no class of characters "[:{0}:]".': 'Não há nenhuma classe de caracteres "[:{0}:]".',
    'There is no class of characters "\\p{{0}}".': 'Não há nenhuma classe de caracteres "\\p{{0}}".',
    'A range of characters runs backwards.': 'Um intervalo de caracteres está de trás para frente.',
    'The pattern ends with a lone backslash.': 'O padrão termina com uma barra invertida sozinha.',
    '"\\{0}" refers back to what a group matched, which no engine can check in linear time.':
      '"\\{0}" se refere ao que um grupo capturou, o que nenhum motor verifica em tempo linear.',
    '"\\{0}" means nothing; to match the letter itself, write "{1}".':
      '"\\{0}" não significa nada; para a própria letra, escreva "{1}".',
    'There are no characters beyond U+10FFFF.': 'Não há caracteres além de U+10FFFF.',
    'The pattern is longer than {0} characters.': 'O padrão tem mais de {0} caracteres.',
    'There is a ")" that closes nothing.': 'Há um ")" que não fecha nada.',
    'Groups are nested deeper than {0} levels.': 'Há grupos com mais de {0} níveis de aninhamento.',
    'A quantifier has nothing to repeat.': 'Um quantificador não tem o que repetir.',
    'A quantifier repeats something that matches no characters.':
      'Um quantificador repete algo que não corresponde a nenhum caractere.',
    'The bounds of "{0}" run backwards.': 'Os limites de "{0}" estão de trás para frente.',
    'Two quantifiers follow each other.': 'Há dois quantificadores seguidos.',
    'Looking behind ("(?<=", "(?<!") cannot be checked in linear time.':
      'Olhar para trás ("(?<=", "(?<!") não pode ser verificado em tempo linear.',
    'Atomic groups ("(?>") are not supported; try "(?:".':
      'Grupos atômicos ("(?>") não são aceitos; tente "(?:".',
    'References back to a group cannot be checked in linear time.':
      'Referências a um grupo anterior não podem ser verificadas em tempo linear.',
    'Two groups are called "{0}".': 'Dois grupos se chamam "{0}".',
    '"(?" begins no group that is known here.': '"(?" não inicia nenhum grupo conhecido aqui.',
    'Case cannot be made to matter in a part of a pattern that ignores it.':
      'Não dá para diferenciar maiúsculas em uma parte de um padrão que as ignora.',
    'A group is not closed by ")".': 'Um grupo não é fechado por ")".',
    'The flag "{0}" in "(?{1})" is not supported.': 'A opção "{0}" em "(?{1})" não é aceita.',
  },
  phrases: {
    'A quoted text': 'Um texto entre aspas',
    'A comment': 'Um comentário',
  },
};

import type { Dictionary } from '../dictionary';

export const log: Dictionary = {
  sentences: {
    'The filter cannot be read': 'Não foi possível ler o filtro',
    'The cursor is not one of ours': 'O cursor não é um dos nossos',
    'Send the next_cursor of the page before, unchanged, or leave it out for the newest.':
      'Envie o next_cursor da página anterior, sem alterá-lo, ou omita-o para ver as mais recentes.',
    'The exchange cannot be sent again as asked': 'A troca não pode ser reenviada como pedido',
    'That would take too long': 'Isso demoraria demais',
    'times x interval_ms may be {seconds} seconds at most.':
      'times x interval_ms pode somar no máximo {seconds} segundos.',
    'The expectation cannot be read': 'Não foi possível ler a expectativa',
    'One expectation at a time': 'Uma expectativa por vez',
    'Send either "order", or "filter" and "count".': 'Envie "order", ou então "filter" e "count".',
    'There is no such series': 'Não existe essa série',
    'There is no such exchange': 'Não existe essa troca',
    'The log has no exchange {id}: it was deleted, or newer ones have pushed it out.':
      'O log não tem nenhuma troca {id}: ela foi excluída, ou outras mais novas tomaram o lugar dela.',
    'The filter is not readable': 'Não foi possível ler este filtro',
    'Too many listen already': 'Já há ouvintes demais',
    '{message}': '{message:words}',
    'The log does not answer': 'O log não responde',
    'The live log broke off; try again.': 'O log ao vivo foi interrompido; tente de novo.',
    '"format" may be "events" or "text"; it was "{0}".': '"format" pode ser "events" ou "text"; era "{0}".',
    'The cursor is not readable: send the one of an earlier frame as it is, or none for what comes now.':
      'Não foi possível ler o cursor: envie o de um quadro anterior como ele veio, ou nenhum para receber o que vier agora.',
    "A project's log has {0} live subscribers at the most.":
      'O log de um projeto tem no máximo {0} assinantes ao vivo.',
    'Too many different filters are live in this project; share one, or close some.':
      'Há filtros diferentes demais ao vivo neste projeto; compartilhe um ou feche alguns.',
    'A time is a number of milliseconds since 1970.': 'Um horário é um número de milissegundos desde 1970.',
    '`from` is before `to`, and not in the future.': '`from` fica antes de `to`, e não no futuro.',
    'Measures are kept for {0} days: nothing is known before {1}.':
      'As medidas são guardadas por {0} dias: nada se sabe antes de {1}.',
    'A step is one of {0} minutes.': 'Um passo é um destes, em minutos: {0}.',
    'Steps below an hour reach over at most {0} days.':
      'Passos menores que uma hora cobrem no máximo {0} dias.',
    'A series has at most {0} points; this one would have {1}.':
      'Uma série tem no máximo {0} pontos; esta teria {1}.',
    'A count is a whole number from 0 to {0}.': 'Uma contagem é um número inteiro de 0 a {0}.',
    'Nothing is at least {0} and at most {1}.': 'Nada é pelo menos {0} e no máximo {1}.',
    'An order has 2 to {0} filters.': 'Uma ordem tem de 2 a {0} filtros.',
  },
};

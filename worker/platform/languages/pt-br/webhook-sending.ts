import type { Dictionary } from '../dictionary';

export const webhookSending: Dictionary = {
  sentences: {
    'Nothing says how to sign': 'Nada diz como assinar',
    'Name a "scheme" and a "secret": there is none that could be meant.':
      'Informe um "scheme" e um "secret": não há nenhum que se possa supor.',
    'A secret is missing': 'Falta um segredo',
    'The scheme {scheme} signs with a secret, and none is given.':
      'O esquema {scheme} assina com um segredo, e nenhum foi informado.',
    'The secret cannot sign': 'O segredo não pode assinar',
    'The scheme {scheme} cannot sign with this secret: {expected} is expected.':
      'O esquema {scheme} não pode assinar com este segredo: espera-se {expected}.',
    'No such delivery': 'Essa entrega não existe',
    'There is no delivery with the id {id}.': 'Não há nenhuma entrega com o id {id}.',
    'The address is not called': 'Esse endereço não é chamado',
    'Understudy does not call {url}: {reason}': 'O Understudy não chama {url}: {reason}',
    'The body is too large to be sent': 'O corpo é grande demais para ser enviado',
    'A body that is sent has {limit} bytes at the most; this one has {size}.':
      'Um corpo enviado tem no máximo {limit} bytes; este tem {size}.',
    'An attempt is under way': 'Há uma tentativa em andamento',
    'The delivery {id} is being attempted at this moment.':
      'A entrega {id} está sendo tentada neste momento.',
    'No such sample': 'Essa amostra não existe',
    'There is no sample "{sample}" of {preset}; there are: {known}.':
      'Não há nenhuma amostra "{sample}" de {preset}; há: {known}.',
    'There is nothing to send': 'Não há nada para enviar',
    'Name a "preset" with a "sample", an "event_id" or a "body".':
      'Informe um "preset" com um "sample", um "event_id" ou um "body".',
    'A method is 1 to 20 capital letters, and not CONNECT.':
      'Um método tem de 1 a 20 letras maiúsculas e não é CONNECT.',
  },
};

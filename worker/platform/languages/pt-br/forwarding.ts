import type { Dictionary } from '../dictionary';

export const forwarding: Dictionary = {
  sentences: {
    'The log cannot be forwarded so': 'O log não pode ser encaminhado assim',
    'It is not called from here. {0}': 'Daqui não se chama esse endereço. {0:words}',
    'Leave one of them out, or give it another filter.': 'Omita um deles, ou dê a ele outro filtro.',
    'It sends the same {0} as target {1}.': 'Envia os mesmos {0} que o destino {1}.',
    '{0} stands for a value that was saved before for this receiver, and there is none.':
      '{0} representa um valor salvo antes para este receptor, e não há nenhum.',
    'Give the value itself.': 'Informe o próprio valor.',
    'The name of a header has letters, digits and hyphens.':
      'O nome de um cabeçalho tem letras, dígitos e hifens.',
    'This header is set by the sender.': 'Este cabeçalho é definido por quem envia.',
    'The value of a header is printable ASCII.': 'O valor de um cabeçalho é ASCII imprimível.',
    'At most {0} headers are sent along.': 'São enviados no máximo {0} cabeçalhos.',
    'The address begins with http:// or https://.': 'O endereço começa com http:// ou https://.',
    'Credentials are sent as a header, not in the address.':
      'Credenciais são enviadas em um cabeçalho, não no endereço.',
    "Letters, digits and !-_.*'() make a tenant.": "Um tenant é feito de letras, dígitos e !-_.*'().",
    'Each signal stands there once.': 'Cada sinal aparece uma vez.',
    'It is longer than 8 KB.': 'Tem mais de 8 KB.',
    'It is no URL.': 'Não é uma URL.',
    'Only http and https are called, not {0}': 'Só se chamam http e https, não {0}',
    'It carries credentials: send them as a header.': 'Traz credenciais: envie-as em um cabeçalho.',
    '{0} is where a cloud keeps its metadata.': '{0} é onde uma nuvem guarda seus metadados.',
    '{0} is a name of a local network.': '{0} é um nome de rede local.',
    '{0} stands for an address that it does not show.': '{0} representa um endereço que não mostra.',
    '{0} is {1}.': '{0} é {1:phrase}.',
    'The port {0} is not called.': 'A porta {0} não é chamada.',
  },
  phrases: {
    'this network': 'esta rede',
    'a private network': 'uma rede privada',
    'a network behind a carrier': 'uma rede por trás de uma operadora',
    'this machine': 'esta máquina',
    'a link-local address, where clouds keep their metadata':
      'um endereço link-local, onde as nuvens guardam seus metadados',
    'a reserved network': 'uma rede reservada',
    'a network for documentation': 'uma rede para documentação',
    'a network for measurements': 'uma rede para medições',
    'a multicast address': 'um endereço multicast',
    'an IPv6 address that is not public': 'um endereço IPv6 que não é público',
    'a reserved IPv6 network': 'uma rede IPv6 reservada',
    'an IPv6 network for documentation': 'uma rede IPv6 para documentação',
    'an IPv6 address that wraps another one': 'um endereço IPv6 que embrulha outro',
  },
};

import type { Group } from '../../api/group-queries';
import type { Scheme } from '../../api/webhook-queries';
import type { SignatureWish } from '../../api/webhook-writes';

type Custom = NonNullable<SignatureWish['custom']>;
type Signature = { scheme?: Scheme; secrets?: string[]; custom?: Custom };

type ReceiverConfig = {
  signature?: Signature;
  clients?: Record<string, { signature?: Signature }>;
  reading?: { open?: boolean; token?: string | null };
};

/** The settings of a group of this kind, as the server has checked them. */
function receiverConfig(config: Group['config']): ReceiverConfig {
  return config as ReceiverConfig;
}

/** Those that are set up by name; anybody else may send, too. */
export function clientsIn(config: Group['config']): string[] {
  return Object.keys(receiverConfig(config).clients ?? {});
}

/** How events of a client are to be signed: by its own settings, else by those of the group. */
export function signatureOf(config: Group['config'], clientId: string) {
  const { signature, clients = {} } = receiverConfig(config);
  const own = Object.hasOwn(clients, clientId) ? clients[clientId]?.signature : undefined;
  const { scheme = 'none', secrets = [], custom } = own ?? signature ?? {};
  return { scheme, secret: secrets[0], ...customIn(scheme, custom) };
}

/** What a scheme of one's own means in this group: as the group has it, or else the first of its clients. */
export function customOf(config: Group['config'], scheme: Scheme): { custom?: Custom } {
  const { signature, clients = {} } = receiverConfig(config);
  const all = [signature, ...Object.values(clients).map((client) => client.signature)];
  return customIn(scheme, all.find((each) => each?.scheme === 'custom')?.custom);
}

function customIn(scheme: Scheme, custom: Custom | undefined): { custom?: Custom } {
  return scheme === 'custom' && custom !== undefined ? { custom } : {};
}

/** Who may read the events at the receiver's own address. */
export function readingOf(config: Group['config']): { isOpen: boolean; token: string | undefined } {
  const { open = false, token } = receiverConfig(config).reading ?? {};
  return { isOpen: open, token: token ?? undefined };
}

/** Where a client sends its events. */
export function receiverUrl(baseUrl: string, clientId: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/webhooks/${encodeURIComponent(clientId)}`;
}

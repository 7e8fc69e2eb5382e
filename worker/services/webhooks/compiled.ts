import { compileJsonPath, type JsonPath } from '../../engine/json-path/compile-json-path';
import type { SignatureSettings } from '../../platform/webhook-signature/signature-config';
import type { ServiceContext } from '../service';
import type { ClientConfig, WebhooksConfig } from './config';
import { type PreparedAnswer, prepareAnswer } from './receive/prepared-answer';
import type { FailFirstConfig, HandshakesConfig } from './settings/answer-config';

/** What holds for the events of one client. */
export type ClientRules = {
  signature: SignatureSettings;
  refuses: boolean;
  typeHeader: string | null;
  typePath: JsonPath | null;
  answer: PreparedAnswer;
  failFirst: FailFirstConfig;
  handshakes: HandshakesConfig;
};

export type CompiledWebhooks = {
  /** Whether anyone may read. */
  isOpen: boolean;
  rulesOf(clientId: string): ClientRules;
};

export type WebhooksContext = ServiceContext<WebhooksConfig, CompiledWebhooks>;

export function compileWebhooks(config: WebhooksConfig): CompiledWebhooks {
  const common = rulesOf(config, {});
  const own = new Map(Object.entries(config.clients).map(([id, client]) => [id, rulesOf(config, client)]));
  return { isOpen: config.reading.open, rulesOf: (clientId) => own.get(clientId) ?? common };
}

function rulesOf(config: WebhooksConfig, client: ClientConfig): ClientRules {
  const { header, json_path } = client.event_type ?? config.event_type;
  return {
    signature: client.signature ?? config.signature,
    refuses: (client.policy ?? config.policy) === 'refuse',
    typeHeader: header,
    typePath: json_path === null ? null : pathOf(json_path),
    answer: prepareAnswer(client.respond ?? config.respond),
    failFirst: client.fail_first ?? config.fail_first,
    handshakes: client.handshakes ?? config.handshakes,
  };
}

/** One that could not be read was refused when it was saved. */
function pathOf(source: string): JsonPath | null {
  const path = compileJsonPath(source);
  return path.ok ? path : null;
}

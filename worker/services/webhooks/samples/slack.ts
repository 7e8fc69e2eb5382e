import type { Fresh } from './fresh';
import type { Sample } from './sample';

const TEAM = 'T061EG9R6';
const CHANNEL = 'C024BE91L';
const USER = 'U2147483697';
const BOT = 'U061F7AUR';

export const slackSamples: readonly Sample[] = [
  {
    preset: 'slack',
    name: 'message',
    type: 'message',
    body: (fresh) => envelope(fresh, { type: 'message', text: 'The rye is out of the oven.' }),
  },
  {
    preset: 'slack',
    name: 'app_mention',
    type: 'app_mention',
    body: (fresh) => envelope(fresh, { type: 'app_mention', text: `<@${BOT}> how many loaves are left?` }),
  },
  {
    preset: 'slack',
    name: 'url_verification',
    type: 'url_verification',
    body: (fresh) => ({ token: fresh.code(24), challenge: fresh.code(52), type: 'url_verification' }),
  },
];

function envelope(fresh: Fresh, { type, text }: { type: string; text: string }) {
  const ts = `${fresh.seconds}.${String(fresh.number(6))}`;
  return {
    token: fresh.code(24),
    team_id: TEAM,
    context_team_id: TEAM,
    api_app_id: 'A0KRD7HC3',
    event: {
      user: USER,
      type,
      ts,
      client_msg_id: fresh.uuid(),
      text,
      team: TEAM,
      blocks: [
        {
          type: 'rich_text',
          block_id: fresh.code(5),
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
        },
      ],
      channel: CHANNEL,
      event_ts: ts,
      ...(type === 'message' && { channel_type: 'channel' }),
    },
    type: 'event_callback',
    event_id: `Ev${fresh.hex(9).toUpperCase()}`,
    event_time: fresh.seconds,
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${fresh.code(60)}`,
  };
}

import { relative } from 'node:path';
import { styleText } from 'node:util';
import { demoRequests } from './demo-project.ts';
import type { OpenFronts } from './front/open-fronts.ts';
import type { LocalServer } from './local-server.ts';
import { productVersion } from './project.ts';

const OPEN_TO_OTHERS = 'with GitHub or Google: HOST opens it to other machines, so there is no local account';

/** What a start prints. Colours appear in a terminal only; piped, the text is the same without them. */
export function banner(server: LocalServer, data: string, fronts: OpenFronts): string {
  const label = (text: string) => styleText('dim', text.padEnd(9), { stream: process.stdout });
  const strong = (text: string) => styleText(['bold', 'cyan'], text, { stream: process.stdout });
  return [
    '',
    `  ${styleText('bold', 'Understudy', { stream: process.stdout })} ${productVersion()}   ${strong(server.url)}`,
    '',
    `  ${label('Sign in')} ${server.token ? `${server.url}/login, "Continue as local developer"` : OPEN_TO_OTHERS}`,
    `  ${label('API docs')} ${server.url}/api/docs`,
    `  ${label('State')} ${relative('', data) || data}`,
    ...frontLines(fronts).map(([name, text]) => `  ${label(name)} ${text}`),
    '',
    ...demoRequests(server).map((request) => `  ${request}`),
    '',
    `  ${label('Ctrl-C ends it; everything is kept.')}`,
    '',
  ].join('\n');
}

/** A line for each of what further ports lead to, however many ports that are. */
function frontLines({ opened, notices, authority }: OpenFronts): [label: string, text: string][] {
  const byName = Map.groupBy(opened, ({ name }) => name);
  return [
    ...[...byName].map(([name, at]): [string, string] => {
      const urls = at.map(({ url }) => url).join('   ');
      const label = at[0]?.label ?? '';
      return [label, label === name ? urls : `${urls}   ${name}`];
    }),
    ...(authority === null
      ? []
      : [['TLS', `AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS: ${authority}`] satisfies [string, string]]),
    ...notices.map((notice): [string, string] => ['Notice', notice]),
  ];
}

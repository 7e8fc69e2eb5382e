import { Show } from 'solid-js';
import type { AuthKeys } from '../../../api/auth-queries';
import { shellWord } from '../../../api/curl-line';
import { Banner } from '../../../ui/banner';
import { Card } from '../../../ui/card';
import { Snippet } from '../../../ui/snippet';
import { TabPanel, Tabs } from '../../../ui/tabs';
import { SECRET_MASK } from './secret-mask';
import { LIBRARIES, LIBRARY_NAMES, type Library, verifySnippet } from './verify-snippets';
import { words } from './words';

type Props = {
  keys: AuthKeys;
  jwksUrl: string;
  isShown: boolean;
  library: string | undefined;
  onChoose: (library: string) => void;
};

/** How an API checks the tokens, in the words of its library. */
export function VerifyCard(props: Props) {
  const library = (): Library => LIBRARIES.find((each) => each === props.library) ?? 'hono';
  const text = () =>
    verifySnippet(library(), {
      algorithm: props.keys.algorithm,
      jwksUrl: props.keys.secret === null ? props.jwksUrl : null,
      issuer: props.keys.issuer,
      audience: props.keys.audience,
    });

  const secretLine = () =>
    `export JWT_SECRET=${shellWord(props.isShown ? (props.keys.secret ?? '') : SECRET_MASK)}`;

  return (
    <Card title={words().verify}>
      <p class="text-fg-muted">{words().verifyHint}</p>
      <div class="min-w-0" translate="no">
        <Tabs
          name="verify"
          label={words().libraries}
          tabs={LIBRARIES.map((each) => ({ key: each, text: LIBRARY_NAMES[each] }))}
          chosen={library()}
          onChoose={props.onChoose}
        />
      </div>
      <TabPanel name="verify" chosen={library()} class="grid min-w-0 grid-cols-1 gap-3">
        <Snippet text={text()} label={words().snippet(LIBRARY_NAMES[library()])} />
        <Snippet
          text={INSTALL[library()][props.keys.secret === null ? 'key' : 'secret']}
          label={words().install}
        />
      </TabPanel>
      <Show when={props.keys.issuer === null || props.keys.audience === null}>
        <Banner tone="info">{words().unnamed}</Banner>
      </Show>
      <Show when={props.keys.secret !== null}>
        <p class="text-fg-muted">{words().environment}</p>
        <Snippet text={secretLine()} label={words().theEnvironment} />
      </Show>
    </Card>
  );
}

const INSTALL: Record<Library, Record<'secret' | 'key', string>> = {
  hono: { secret: 'npm install hono', key: 'npm install hono' },
  express: { secret: 'npm install express express-jwt', key: 'npm install express express-jwt jose' },
  pyjwt: { secret: 'pip install pyjwt', key: "pip install 'pyjwt[crypto]'" },
  go: {
    secret: 'go get github.com/golang-jwt/jwt/v5',
    key: 'go get github.com/golang-jwt/jwt/v5 github.com/MicahParks/keyfunc/v3',
  },
};

import { createComputed, createSignal, on, onCleanup } from 'solid-js';
import { readPreference, rememberPreference } from '../../../ui/preference';
import {
  type Fetch,
  type GetToken,
  type GivenToken,
  keepToken,
  loginTokens,
  type TokenRequest,
  testTokens,
} from '../client/image-client.js';
import { type Problem, problemOf } from '../problem/problem';
import { randomText } from '../random-text';

export type Login = { authUrl: string; email: string; password: string };

/** As the page shows it. */
export type ShownToken = { text: string; since: number; lifetimeMs: number };

const USER = 'demo.user';
/** Of a timer. */
const LONGEST_MS = 2 ** 31 - 1;

/** The token of the client: asked for without being told to, renewed shortly before it ends. */
export function createTokenDesk({ baseUrl, send }: { baseUrl: string; send: Fetch }) {
  const [user, setUser] = createSignal(readPreference(USER) ?? anybody());
  const [login, setLogin] = createSignal<Login | null>(null);
  const [shown, setShown] = createSignal<ShownToken | null>(null);
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const [isAsking, setAsking] = createSignal(false);
  let keep: GetToken = () => Promise.reject(new Error('Nobody has asked for a token yet.'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  function seen(request: TokenRequest, isStillWanted: () => boolean): TokenRequest {
    return async () => {
      setAsking(true);
      try {
        const given = await request();
        if (isStillWanted()) show(given);
        return given;
      } catch (error) {
        if (isStillWanted()) setProblem(problemOf(error, Date.now()));
        throw error;
      } finally {
        if (isStillWanted()) setAsking(false);
      }
    };
  }

  function show({ access_token, expires_in }: GivenToken): void {
    const lifetimeMs = expires_in * 1000;
    setProblem(null);
    setShown({ text: access_token, since: Date.now(), lifetimeMs });
    clearTimeout(timer);
    const renewIn = lifetimeMs - Math.min(30_000, lifetimeMs / 10);
    if (renewIn < LONGEST_MS) timer = setTimeout(renew, renewIn);
  }

  /** What goes wrong is told by `problem`. */
  function renew(): void {
    keep(shown()?.text ?? null).catch(() => undefined);
  }

  // At once: the first call of the client wants one.
  createComputed(
    on([user, login], () => {
      const account = login();
      const request = account
        ? loginTokens(account.authUrl, account, send)
        : testTokens(baseUrl, user(), send);
      const mine = keepToken(seen(request, () => keep === mine));
      keep = mine;
      clearTimeout(timer);
      setShown(null);
      setProblem(null);
      renew();
    }),
  );

  return {
    user,
    login,
    shown,
    problem,
    isAsking,
    renew,
    /** For the client. */
    get: (refused?: string | null) => keep(refused),
    signIn: setLogin,
    useTestToken: () => setLogin(null),
    /** With an allowance and a history of its own. */
    becomeSomebodyElse: () => setUser(anybody()),
  };
}

export type TokenDesk = ReturnType<typeof createTokenDesk>;

function anybody(): string {
  const name = `guest-${randomText(4)}`;
  rememberPreference(USER, name);
  return name;
}

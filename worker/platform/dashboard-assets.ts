type Dashboard = {
  assets: Fetcher | undefined;
  origin: string | null;
  /** Nobody is in front of it who packs what is sent, as Cloudflare does. */
  isAlone: boolean;
};

/** Whatever is neither a mock nor the API: the dashboard's files where this Worker carries them, else the way to where it is. */
export async function dashboardAsset(
  request: Request,
  { assets, origin, isAlone }: Dashboard,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (!assets) {
    return origin
      ? Response.redirect(`${origin}${pathname}${search}`, 302)
      : new Response('There is nothing here. Mocks are at /m/{project}/{group}/, the API at /api.\n', {
          status: 404,
        });
  }
  const answer = await assets.fetch(request);
  if (isLostAsset(pathname, answer)) return lostAsset();
  return isAlone ? packed(request, answer) : answer;
}

/** The single-page fallback answers any path with the page; a browser would keep it for a year as the script it asked for. */
function isLostAsset(pathname: string, answer: Response): boolean {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  return pathname.startsWith('/assets/') && isPage;
}

function lostAsset(): Response {
  return new Response('There is no such file.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain;charset=utf-8', 'cache-control': 'no-store' },
  });
}

const WORTH_PACKING = /^(text\/|application\/(javascript|json)|image\/svg)/;

/** The runtime packs the body of an answer that says that it is packed. */
function packed(request: Request, answer: Response): Response {
  const isWanted = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  const isWorth = WORTH_PACKING.test(answer.headers.get('content-type') ?? '');
  if (!isWanted || !isWorth || answer.body === null || answer.status !== 200) return answer;
  const headers = new Headers(answer.headers);
  headers.set('content-encoding', 'gzip');
  headers.append('vary', 'accept-encoding');
  headers.delete('content-length');
  return new Response(answer.body, { status: 200, headers });
}

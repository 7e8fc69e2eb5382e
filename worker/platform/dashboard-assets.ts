type Dashboard = { assets: Fetcher | undefined; origin: string | null };

/** Whatever is neither a mock nor the API: the dashboard's files where this Worker carries them, else the way to where it is. */
export async function dashboardAsset(request: Request, { assets, origin }: Dashboard): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (!assets) {
    return origin
      ? Response.redirect(`${origin}${pathname}${search}`, 302)
      : new Response('There is nothing here. Mocks are at /m/{project}/{group}/, the API at /api.\n', {
          status: 404,
        });
  }
  const answer = await assets.fetch(request);
  return isLostAsset(pathname, answer) ? lostAsset() : answer;
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

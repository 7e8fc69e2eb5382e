const { UNDERSTUDY_URL = 'http://localhost:8787', UNDERSTUDY_TOKEN } = process.env;

/** The id of the project that `npm start` brings; in your own tests put that of yours here. */
export async function demoProject(): Promise<string> {
  const headers = { authorization: `Bearer ${UNDERSTUDY_TOKEN}` };
  const answer = await fetch(`${UNDERSTUDY_URL}/api/projects?limit=200`, { headers });
  const { projects, detail } = await answer.json();
  if (!answer.ok) throw new Error(`${answer.status}: ${detail}`);
  return projects.find(({ slug }: { slug: string }) => slug === 'demo').id;
}

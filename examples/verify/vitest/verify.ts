const { UNDERSTUDY_URL = 'http://localhost:8787', UNDERSTUDY_TOKEN } = process.env;

/** Throws what was expected beside what came nearest. */
export async function verify(projectId: string, wish: object): Promise<void> {
  const answer = await fetch(`${UNDERSTUDY_URL}/api/projects/${projectId}/verify`, {
    method: 'POST',
    headers: { authorization: `Bearer ${UNDERSTUDY_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${answer.status}: ${said.detail}`);
  if (!said.ok) throw new Error(`${said.reason}\n\n${said.diff ?? ''}`);
}

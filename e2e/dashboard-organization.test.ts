import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { hasBrowser, useBrowser } from './browser.ts';
import { open, openAs, press, row, toast } from './settings-screen.ts';
import { becomeSomebodyElse } from './somebody-else.ts';

const url = inject('url');
const admin = adminClient(url, inject('token'));

type Organization = { id: string; name: string };
type Project = { id: string; slug: string };

async function organizations(): Promise<Organization[]> {
  return (await admin.get<{ organizations: Organization[] }>('/api/orgs')).organizations;
}

describe.runIf(hasBrowser)('an organization in Chromium', () => {
  const owner = useBrowser();
  const guest = useBrowser();
  let acme: Organization;
  let project: Project;
  const page = (section: string) => `/o/${acme.id}/${section}`;

  let before: Set<string>;

  beforeAll(async () => {
    before = new Set((await organizations()).map(({ id }) => id));
    ({ organization: acme } = await admin.post<{ organization: Organization }>('/api/orgs', {
      name: 'Acme on screen',
    }));
    const body = { organization_id: acme.id, name: 'Acme shop' };
    ({ project } = await admin.post<{ project: Project }>('/api/projects', body));
  });
  // Whoever has several must say for each new project in which; a test that was tried twice has left one more.
  afterAll(async () => {
    for (const { id } of await organizations()) if (!before.has(id)) await admin.delete(`/api/orgs/${id}`);
  });

  test('somebody is invited by link, joins, becomes a viewer who is told why, and is removed', async () => {
    const mine = await openAs(await owner.page(), page('members'));
    await press(mine, 'Invite');
    await mine.getByLabel('E-mail (a note)').fill('ana@example.com');
    await press(mine, 'Make link');
    const link = (await mine.getByRole('dialog').locator('pre').textContent()) ?? '';
    await press(mine, 'Done');
    await row(mine, 'ana@example.com').getByText('Editor').waitFor();

    const hers = await openAs(await guest.page(), '/account/sessions');
    const { sessions } = (await (await hers.request.get(`${url}/api/auth/sessions`)).json()) as {
      sessions: { id: string; is_current: boolean }[];
    };
    const current = sessions.find(({ is_current }) => is_current)?.id ?? '';
    becomeSomebodyElse(inject('data'), current, 'Ana Guest');
    await hers.goto(link);
    await press(hers, /Join/);
    await hers.getByText('Your role here: editor').waitFor();
    await hers.getByRole('link', { name: 'Acme shop' }).waitFor();

    await mine.reload();
    await mine.getByLabel('Role of Ana Guest').selectOption('viewer');
    await toast(mine, /Ana Guest is viewer now/).waitFor();

    await hers.goto(`${url}${page('members')}`);
    await hers.getByText('Your role here: viewer').waitFor();
    const invite = hers.getByRole('button', { name: 'Invite', exact: true });
    expect(await invite.getAttribute('aria-disabled')).toBe('true');
    await invite.focus();
    await hers.getByRole('tooltip').getByText('This needs the role administrator').waitFor();
    await hers.goto(`${url}${page('audit')}`);
    await hers.getByText('The audit log is for administrators').waitFor();
    for (const section of ['general', 'clock', 'log', 'danger']) {
      await hers.goto(`${url}/p/${project.slug}/settings/${section}`);
      const refused = hers.locator('main button[aria-disabled="true"]').last();
      await refused.focus();
      await hers
        .getByRole('tooltip')
        .getByText(/needs the role/)
        .waitFor();
    }

    await mine.getByRole('button', { name: 'Remove Ana Guest' }).click();
    await mine.getByRole('alertdialog').getByText('Access to all projects').waitFor();
    await mine.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await toast(mine, /Ana Guest was removed/).waitFor();
    await row(mine, 'Ana Guest').waitFor({ state: 'detached' });
    await hers.goto(`${url}${page('members')}`);
    await hers.getByText('There is no such organization').waitFor();
  });

  test('the audit tells who did it, before and after, and its filter stands in the address', async () => {
    await admin.patch(`/api/orgs/${acme.id}`, { name: 'Acme renamed' });
    const audit = await open(await owner.page(), page('audit'));
    await audit.getByText('Ana Guest joined').waitFor();
    await audit.getByLabel('What').selectOption('organizations.update');
    await audit.waitForURL(/action=organizations\.update/);
    await audit.getByRole('button', { name: /Local developer changed the organization/ }).click();
    const change = audit.getByRole('region', { name: 'Change of name' });
    await change.getByText('Acme on screen').waitFor();
    await change.getByText('Acme renamed').waitFor();
    await audit.reload();
    await change.getByText('Acme renamed').waitFor();
    expect(await audit.getByRole('button', { name: /changed the member/ }).count()).toBe(0);
    await audit.getByLabel('From').fill('2099-01-01');
    await audit.getByText('Nothing fits this filter').waitFor();
    await press(audit, 'Clear filter');
    await audit.getByText('Ana Guest joined').waitFor();
  });

  test('R21 a project is deleted by who types its slug, and Undo brings it back', async () => {
    const projects = await open(await owner.page(), page('projects'));
    await press(projects, 'More for Acme shop');
    await projects.getByRole('menuitem', { name: 'Delete…' }).click();
    const question = projects.getByRole('alertdialog');
    await question.getByText('0 groups with 0 endpoints stop answering').waitFor();
    await question.getByRole('textbox').fill('wrong');
    const confirm = question.getByRole('button', { name: 'Delete project' });
    expect(await confirm.getAttribute('aria-disabled')).toBe('true');
    await question.getByRole('textbox').fill(project.slug);
    await confirm.click();
    await projects.getByText('No projects yet').waitFor();
    await toast(projects, /Acme shop was deleted/)
      .getByRole('button', { name: 'Undo' })
      .click();
    await projects.getByRole('link', { name: 'Acme shop' }).waitFor();
    expect((await admin.get<{ project: Project }>(`/api/projects/${project.id}`)).project.slug).toBe(
      project.slug,
    );
  });

  test('R04 a dialog stands in the address: a reload shows it again, Back closes it', async () => {
    const projects = await open(await owner.page(), page('projects'));
    await press(projects, 'New project');
    await projects.reload();
    await projects.getByRole('dialog', { name: 'New project' }).waitFor();
    await projects.goBack();
    await projects.getByRole('dialog').waitFor({ state: 'detached' });
    await projects.keyboard.press('c');
    await projects.getByLabel('Name').fill('From the screen');
    await press(projects, 'Create project');
    await projects.waitForURL(`${url}/p/from-the-screen`);
  });

  test('an organization is made, renamed, deleted by its name, and brought back', async () => {
    const made = await open(await owner.page(), page('projects'));
    await press(made, 'Organizations');
    await made.getByRole('menuitem', { name: 'New organization' }).click();
    await made.getByLabel('Name').fill('Short-lived');
    await press(made, 'Create organization');
    await made.getByRole('heading', { level: 1, name: 'Short-lived' }).waitFor();
    await made.getByRole('link', { name: 'Settings' }).last().click();
    await made.getByLabel('Name').fill('Longer-lived');
    await press(made, 'Save');
    await made.getByRole('heading', { level: 1, name: 'Longer-lived' }).waitFor();
    await press(made, 'Delete organization');
    await made.getByRole('alertdialog').getByRole('textbox').fill('Longer-lived');
    await made.getByRole('alertdialog').getByRole('button', { name: 'Delete organization' }).click();
    await toast(made, /Longer-lived was deleted/)
      .getByRole('button', { name: 'Undo' })
      .click();
    await made.getByRole('heading', { level: 1, name: 'Longer-lived' }).waitFor();
    await admin.delete(`/api/orgs/${new URL(made.url()).pathname.split('/')[2]}`);
  });
});

import type { Fresh } from './fresh';
import type { Sample } from './sample';

const LOGIN = 'octo-baker';
const REPOSITORY = 'corner-bakery/ovens';
const API = `https://api.github.com/repos/${REPOSITORY}`;
const PAGE = `https://github.com/${REPOSITORY}`;

const sender = {
  login: LOGIN,
  id: 58_213_377,
  node_id: 'MDQ6VXNlcjU4MjEzMzc3',
  avatar_url: 'https://avatars.githubusercontent.com/u/58213377?v=4',
  url: `https://api.github.com/users/${LOGIN}`,
  html_url: `https://github.com/${LOGIN}`,
  type: 'User',
  site_admin: false,
};

const repository = {
  id: 784_512_963,
  node_id: 'R_kgDOLsKbgw',
  name: 'ovens',
  full_name: REPOSITORY,
  private: false,
  owner: {
    login: 'corner-bakery',
    id: 91_120_455,
    node_id: 'O_kgDOBW5wBw',
    avatar_url: 'https://avatars.githubusercontent.com/u/91120455?v=4',
    url: 'https://api.github.com/users/corner-bakery',
    html_url: 'https://github.com/corner-bakery',
    type: 'Organization',
    site_admin: false,
  },
  html_url: PAGE,
  description: 'What the ovens are told, and what they tell.',
  fork: false,
  url: API,
  clone_url: `${PAGE}.git`,
  language: 'TypeScript',
  visibility: 'public',
  forks_count: 4,
  stargazers_count: 37,
  open_issues_count: 6,
  default_branch: 'main',
};

export const githubSamples: readonly Sample[] = [
  { preset: 'github', name: 'push', type: 'push', body: push },
  { preset: 'github', name: 'pull_request', type: 'pull_request', body: pullRequest },
  { preset: 'github', name: 'issues', type: 'issues', body: issues },
  { preset: 'github', name: 'ping', type: 'ping', body: ping },
];

function push(fresh: Fresh) {
  const [before, after] = [fresh.hex(40), fresh.hex(40)];
  const person = { name: 'Olga Baker', email: 'olga@corner-bakery.example', username: LOGIN };
  const commit = {
    id: after,
    tree_id: fresh.hex(40),
    distinct: true,
    message: 'Preheat the second oven ten minutes earlier',
    timestamp: fresh.iso,
    url: `${PAGE}/commit/${after}`,
    author: person,
    committer: person,
    added: [],
    removed: [],
    modified: ['src/preheat.ts'],
  };
  return {
    ref: 'refs/heads/main',
    before,
    after,
    repository,
    pusher: { name: LOGIN, email: person.email },
    sender,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${PAGE}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: [commit],
    head_commit: commit,
  };
}

function pullRequest(fresh: Fresh) {
  const number = 42;
  return {
    action: 'opened',
    number,
    pull_request: {
      id: fresh.number(10),
      node_id: `PR_${fresh.code(16)}`,
      url: `${API}/pulls/${number}`,
      html_url: `${PAGE}/pull/${number}`,
      number,
      state: 'open',
      locked: false,
      draft: false,
      title: 'Let the dough rest overnight',
      body: 'It tastes better, and nobody has to get up at three.',
      user: sender,
      created_at: fresh.iso,
      updated_at: fresh.iso,
      closed_at: null,
      merged_at: null,
      merged: false,
      mergeable: null,
      labels: [{ id: 6_612_009_871, name: 'enhancement', color: 'a2eeef', default: true }],
      head: {
        label: 'corner-bakery:overnight',
        ref: 'overnight',
        sha: fresh.hex(40),
        user: repository.owner,
      },
      base: { label: 'corner-bakery:main', ref: 'main', sha: fresh.hex(40), user: repository.owner },
      commits: 3,
      additions: 81,
      deletions: 12,
      changed_files: 5,
    },
    repository,
    sender,
  };
}

function issues(fresh: Fresh) {
  const number = 43;
  return {
    action: 'opened',
    issue: {
      id: fresh.number(10),
      node_id: `I_${fresh.code(16)}`,
      url: `${API}/issues/${number}`,
      html_url: `${PAGE}/issues/${number}`,
      number,
      title: 'The oven door is reported open after a power cut',
      user: sender,
      labels: [{ id: 6_612_009_870, name: 'bug', color: 'd73a4a', default: true }],
      state: 'open',
      locked: false,
      assignees: [],
      comments: 0,
      created_at: fresh.iso,
      updated_at: fresh.iso,
      closed_at: null,
      author_association: 'MEMBER',
      body: 'It is closed. A restart helps.',
    },
    repository,
    sender,
  };
}

function ping(fresh: Fresh) {
  return {
    zen: 'Responsive is better than fast.',
    hook_id: 512_340_987,
    hook: {
      type: 'Repository',
      id: 512_340_987,
      name: 'web',
      active: true,
      events: ['issues', 'pull_request', 'push'],
      config: { content_type: 'json', insecure_ssl: '0', url: 'https://hooks.corner-bakery.example/github' },
      created_at: fresh.iso,
      updated_at: fresh.iso,
      url: `${API}/hooks/512340987`,
      ping_url: `${API}/hooks/512340987/pings`,
      deliveries_url: `${API}/hooks/512340987/deliveries`,
    },
    repository,
    sender,
  };
}

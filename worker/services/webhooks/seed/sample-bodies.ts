const REPOSITORY = {
  id: 186853002,
  name: 'checkout',
  full_name: 'paper-and-ink/checkout',
  private: true,
  html_url: 'https://github.com/paper-and-ink/checkout',
  default_branch: 'main',
};

const MONA = { login: 'mona', id: 583231, type: 'User' };

export const PING = {
  zen: 'Keep it logically awesome.',
  hook_id: 482913377,
  hook: { type: 'Repository', active: true, events: ['push', 'pull_request', 'issues'] },
  repository: REPOSITORY,
  sender: MONA,
};

export const PUSH = {
  ref: 'refs/heads/main',
  before: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
  after: '59b20b8d5c6ff8d09518216e87b9a4b0e8d1c5aa',
  forced: false,
  repository: REPOSITORY,
  pusher: { name: 'mona', email: 'mona@example.com' },
  commits: [
    {
      id: '59b20b8d5c6ff8d09518216e87b9a4b0e8d1c5aa',
      message: 'Round the tax once, at the end',
      author: { name: 'Mona Lisa', email: 'mona@example.com', username: 'mona' },
      added: [],
      removed: [],
      modified: ['src/tax.ts', 'src/tax.test.ts'],
    },
  ],
  sender: MONA,
};

export const PULL_REQUEST = {
  action: 'opened',
  number: 214,
  pull_request: {
    id: 2098347712,
    title: 'Refunds in part',
    state: 'open',
    draft: false,
    head: { ref: 'partial-refunds', sha: 'c7f0a5be1d0b8e6fb9d76f0bbf1fbb0c4f1ac9be' },
    base: { ref: 'main' },
    additions: 182,
    deletions: 37,
  },
  repository: REPOSITORY,
  sender: MONA,
};

export const ISSUE = {
  action: 'labeled',
  issue: { id: 2573908115, number: 208, title: 'A receipt without a number', state: 'open' },
  label: { name: 'bug', color: 'd73a4a' },
  repository: REPOSITORY,
  sender: MONA,
};

export const ORDER = {
  id: 8209829119461,
  name: '#1042',
  email: 'jon@example.com',
  currency: 'EUR',
  total_price: '38.70',
  financial_status: 'pending',
  line_items: [{ sku: 'NB-A5-DOT', title: 'Dotted notebook, A5', quantity: 3, price: '12.90' }],
};

export const PRODUCT = {
  id: 7880321196742,
  title: 'Dotted notebook, A5',
  vendor: 'Paper & Ink',
  status: 'active',
  variants: [{ sku: 'NB-A5-DOT', price: '12.90', inventory_quantity: 41 }],
};

export const PAYMENT = {
  id: 'pi_3QxDemo2fXc1',
  object: 'payment_intent',
  amount: 3870,
  currency: 'eur',
  status: 'succeeded',
  customer: 'cus_R5demo9fQ2',
};

export const INVOICE = {
  id: 'in_1QxDemo7sPb4',
  object: 'invoice',
  amount_due: 1900,
  currency: 'eur',
  attempt_count: 2,
  customer_email: 'ines.fonseca@example.com',
  status: 'open',
};

export const CHARGE = {
  id: 'ch_3QxDemo2fXc1',
  object: 'charge',
  amount: 3870,
  amount_refunded: 1290,
  currency: 'eur',
  refunded: false,
};

export const SUBSCRIPTION = {
  id: 'sub_4417',
  plan: 'team',
  seats: 12,
  period_end: '2026-12-31T23:59:59Z',
};

export const BUILD = {
  event: 'build.finished',
  build: 9182,
  branch: 'main',
  status: 'failed',
  duration_seconds: 412,
  failed_step: 'browser tests',
};

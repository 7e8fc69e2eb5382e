export const words = {
  title: 'There is no page here',
  hint: 'The address may be mistyped, or what it showed was deleted. Mocks live under /m/, the admin API under /api/.',
  nearest: 'Did you mean',
  toStart: 'Go to the start page',
};

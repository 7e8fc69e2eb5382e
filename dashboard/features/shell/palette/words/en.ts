export const words = {
  searchHint: 'A group, POST /orders, a setting, an action…',
  results: 'Results',
  nothingFound: 'Nothing fits. Try fewer letters.',
  action: 'Action',
  page: 'Page',
  group: 'Group',
  newEndpoint: (group: string) => `New endpoint in ${group}`,
};

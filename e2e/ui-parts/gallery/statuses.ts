import type { ComboOption } from '../../../dashboard/ui/create-combo';

const STATUSES: ComboOption[] = [
  { value: '200', text: '200', note: 'OK' },
  { value: '201', text: '201', note: 'Created' },
  { value: '204', text: '204', note: 'No Content' },
  { value: '301', text: '301', note: 'Moved Permanently' },
  { value: '400', text: '400', note: 'Bad Request' },
  { value: '404', text: '404', note: 'Not Found' },
  { value: '418', text: '418', note: "I'm a teapot" },
  { value: '422', text: '422', note: 'Unprocessable Content' },
  { value: '429', text: '429', note: 'Too Many Requests' },
  { value: '500', text: '500', note: 'Internal Server Error' },
  { value: '503', text: '503', note: 'Service Unavailable' },
];

export function statusesFor(typed: string): readonly ComboOption[] {
  const wanted = typed.toLowerCase();
  return STATUSES.filter(({ text, note }) => `${text} ${note?.toLowerCase()}`.includes(wanted));
}

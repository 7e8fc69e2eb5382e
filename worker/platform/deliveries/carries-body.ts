export function carriesBody(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

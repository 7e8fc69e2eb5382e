import { words } from '../words';

/** "{{upper 'AbC'}} prints ABC", beside a completion. */
export function exampleNode({ template, prints }: { template: string; prints: string }): HTMLElement {
  const node = document.createElement('div');
  node.translate = false;
  const said = prints === '' ? [] : [` ${words().prints} `, code(prints)];
  node.append(code(template), ...said);
  return node;
}

function code(text: string): HTMLElement {
  const node = document.createElement('code');
  node.textContent = text;
  node.style.overflowWrap = 'anywhere';
  return node;
}

import { encodeEntities } from './xml-entities';
import type { XmlNode } from './xml-node';

/** The source of a node again; of an attribute its value. */
export function writeXml(node: XmlNode): string {
  switch (node.kind) {
    case 'document':
      return node.children.map(writeXml).join('');
    case 'element': {
      const attributes = node.attributes
        .map(({ name, value }) => ` ${name}="${encodeEntities(value)}"`)
        .join('');
      if (node.children.length === 0) return `<${node.name}${attributes}/>`;
      return `<${node.name}${attributes}>${node.children.map(writeXml).join('')}</${node.name}>`;
    }
    case 'text':
      return encodeEntities(node.value);
    case 'comment':
      return `<!--${node.value}-->`;
    case 'instruction':
      return `<?${node.name} ${node.value}?>`;
    case 'attribute':
      return node.value;
  }
}

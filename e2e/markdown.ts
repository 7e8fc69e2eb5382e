import { readFile } from 'node:fs/promises';
import { inProject } from '../scripts/project.ts';

export type Block = { language: string; text: string };

export type Document = { name: string; text: string; blocks: Block[] };

export async function readDocument(name: string): Promise<Document> {
  const text = await readFile(inProject(name), 'utf8');
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', block = '']) => ({
    language,
    text: block,
  }));
  return { name, text, blocks };
}

/** What stands between single backticks outside of the blocks. */
export function inlineCode({ text }: Document): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** One command for each line, without what is said about it. */
export function commandsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

/** The targets of links and pictures that are files of this project. */
export function linkedFiles({ text }: Document): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target));
}

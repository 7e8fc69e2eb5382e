import { type Html, html } from './html';
import { cut } from './json-value';

const MOST_TEXT = 8_000;

/** The little of Markdown that descriptions use: paragraphs, lists, `code`, **bold**, links to http(s). */
export function prose(text: string): Html {
  const blocks = cut(text, MOST_TEXT)
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  return html`${blocks.map(renderBlock)}`;
}

function renderBlock(block: string): Html {
  const lines = block.split('\n');
  if (lines.every((line) => /^\s*[-*] /.test(line))) {
    return html`<ul class="prose">${lines.map((line) => html`<li>${inline(line.trim().slice(2))}</li>`)}</ul>`;
  }
  return html`<p>${inline(block)}</p>`;
}

const SPANS =
  /`([^`\n]{1,300})`|\*\*([^*\n]{1,300})\*\*|\[([^[\]\n]{1,200})\]\((https?:\/\/[^\s()<>]{1,1000})\)|(https?:\/\/[^\s()<>[\]`"']{1,1000}[^\s()<>[\]`"'.,;:!?])/g;

function inline(text: string): Html {
  const pieces: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(SPANS)) {
    pieces.push(html`${text.slice(end, match.index)}${renderSpan(match)}`);
    end = match.index + match[0].length;
  }
  return html`${pieces}${text.slice(end)}`;
}

function renderSpan([whole, code, bold, label, target, bare]: RegExpMatchArray): Html {
  if (code) return html`<code>${code}</code>`;
  if (bold) return html`<strong>${bold}</strong>`;
  const href = target ?? bare;
  return href && URL.canParse(href) ? anchor(href, label ?? href) : html`${whole}`;
}

function anchor(href: string, label: string): Html {
  return html`<a href="${href}" rel="noopener noreferrer nofollow">${label}</a>`;
}

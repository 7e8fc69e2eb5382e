import type { OpenApiDocument } from '../openapi-document';
import { type Budget, withShare } from './budget';
import { renderContents } from './contents';
import type { PageContext } from './context';
import { type Html, html } from './html';
import { cut, recordOf, textOf } from './json-value';
import { renderOperation } from './operation';
import { operationsOf, type Section } from './operations';
import { prose } from './prose';
import { STYLE } from './style';

type PageOptions = {
  /** In place of the document's own title. */
  title?: string;
  /** Where the document is served; absolute, so that the curl lines name a host. */
  specUrl: string;
  /** Where it is served as a Postman collection. */
  postmanUrl?: string;
};

const MOST_OPERATIONS = 500;
const MOST_CHARACTERS = 3_000_000;
const MOST_PER_OPERATION = 60_000;
const FEW_OPERATIONS = 6;
const SOME_OPERATIONS = 60;

/**
 * An OpenAPI document as one page with no script and no other file. The document may be a tenant's: every text
 * in it is escaped, and neither its size nor its references can make the work endless.
 */
export function renderOpenApiPage(document: OpenApiDocument, options: PageOptions): string {
  const budget = { left: MOST_CHARACTERS };
  const info = recordOf(recordOf(document).info);
  const title = cut(options.title || textOf(info.title) || 'API', 200);
  const { sections, total } = operationsOf({ document, budget }, MOST_OPERATIONS);
  const contexts = { document, specUrl: options.specUrl };

  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#content">Skip to content</a>
<header><h1>${title}</h1><p class="note"><span>Version ${cut(textOf(info.version), 60) || '–'}</span> <a href="${webAddress(options.specUrl)}">OpenAPI document</a>${renderPostman(options.postmanUrl)}</p>
${prose(textOf(info.description))}</header>
<div class="columns">${renderContents(sections, total <= SOME_OPERATIONS)}
<main id="content">${renderNotice(total)}${sections.map((section) => renderSection(section, total <= FEW_OPERATIONS, contexts, budget))}</main></div>
</body></html>
`;
  return page.text;
}

function renderPostman(url: string | undefined): Html | undefined {
  return url === undefined ? undefined : html` <a href="${webAddress(url)}">Postman collection</a>`;
}

/** Whoever hands the address in, it must not be one that runs. */
function webAddress(url: string): string {
  const base = 'http://localhost';
  return URL.canParse(url, base) && /^https?:$/.test(new URL(url, base).protocol) ? url : '#';
}

function renderNotice(total: number): Html {
  if (total === 0) return html`<p class="notice">This document describes no operations yet.</p>`;
  if (total <= MOST_OPERATIONS) return html``;
  return html`<p class="notice">The first ${MOST_OPERATIONS} of ${total} operations are shown. All are in the OpenAPI document.</p>`;
}

function renderSection(
  section: Section,
  isOpen: boolean,
  shared: Omit<PageContext, 'budget'>,
  whole: Budget,
): Html {
  const operations = section.operations.map((operation) =>
    withShare(whole, MOST_PER_OPERATION, (budget) =>
      renderOperation(operation, isOpen, { ...shared, budget }),
    ),
  );
  return html`<section aria-labelledby="${section.anchor}"><h2 id="${section.anchor}">${cut(section.title, 200)}</h2>
${prose(section.description)}${operations}</section>`;
}

export type PreviewKind = 'image' | 'audio' | 'video' | 'text' | 'none';

/** Subtypes of application/ that are read as text. */
const TEXTS = /^application\/(?:[\w.-]+\+)?(?:json|xml|yaml|x-yaml|javascript|x-ndjson|sql|toml|graphql)$/;
/** What uploads are called when nobody knows what they are. */
const UNKNOWN = /^(?:binary|application)\/octet-stream$/;
const TEXT_ENDINGS =
  /\.(?:txt|md|csv|tsv|log|json|ndjson|xml|ya?ml|toml|html?|css|m?[jt]sx?|sh|py|go|rs|java|sql|ini|conf|env)$/i;
const IMAGES_MOST = 50 * 1024 * 1024;

type About = { key: string; type: string | undefined; size: number };

/** How a browser can show an object by itself. */
export function previewKind({ key, type = '', size }: About): PreviewKind {
  const [essence = ''] = type.toLowerCase().split(';');
  const name = essence.trim();
  if (size === 0) return 'none';
  if (name.startsWith('image/')) return size <= IMAGES_MOST ? 'image' : 'none';
  if (name.startsWith('audio/')) return 'audio';
  if (name.startsWith('video/')) return 'video';
  if (name.startsWith('text/') || TEXTS.test(name)) return 'text';
  return (name === '' || UNKNOWN.test(name)) && TEXT_ENDINGS.test(key) ? 'text' : 'none';
}

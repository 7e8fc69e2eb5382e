import type { Component, JSX } from 'solid-js';
import IconFile from '~icons/lucide/file';
import IconCode from '~icons/lucide/file-code';
import IconImage from '~icons/lucide/file-image';
import IconText from '~icons/lucide/file-text';

type Icon = Component<JSX.SvgSVGAttributes<SVGSVGElement>>;

const BY_ENDING: readonly [RegExp, Icon][] = [
  [/\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp)$/i, IconImage],
  [/\.(?:json|xml|html?|css|m?[jt]sx?|ya?ml|toml|sh|py|go|rs|java|sql)$/i, IconCode],
  [/\.(?:txt|md|csv|log|pdf)$/i, IconText],
];

/** A listing does not tell the type of an object; its name mostly does. */
export function fileIcon(key: string): Icon {
  return BY_ENDING.find(([ending]) => ending.test(key))?.[1] ?? IconFile;
}

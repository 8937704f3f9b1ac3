import inter from '@fontsource-variable/inter/opsz.css?inline';
import notoSansSc from '@fontsource-variable/noto-sans-sc/wght.css?inline';

/**
 * Joins Inter (Latin, figures) and Noto Sans SC (Han) under the one family "Tierbook Sans" by their unicode ranges.
 * Inter comes last and so wins where both have a sign: Noto's own middle dot and quotes are full width and would tear
 * Latin text apart.
 */
export function installFonts(target: Document): void {
  // The bundler may take the quotes around a family's name away.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${notoSansSc}\n${inter}`.replaceAll(/(['"]?)(?:Inter|Noto Sans SC) Variable\1/g, "'Tierbook Sans'"),
  );
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}

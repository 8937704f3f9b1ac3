import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { MenuWords } from './menu-template.ts';

type Asked = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>;
};

/** What the menu holds there; nothing where nothing can be copied or typed. */
export function contextItems(
  { isEditable, selectionText, editFlags }: Asked,
  words: MenuWords,
): MenuItemConstructorOptions[] {
  if (isEditable) {
    return [
      { role: 'cut', label: words.cut, enabled: editFlags.canCut },
      { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
    ];
  }
  const chosen = selectionText.trim();
  return chosen === '' ? [] : [{ role: 'copy', label: isFigure(chosen) ? words.copyFigure : words.copy }];
}

/** An amount, a count or a share, and nothing else. */
function isFigure(text: string): boolean {
  return /\d/.test(text) && /^[\p{Sc}\d\s.,'’%+−–-]+$/u.test(text);
}

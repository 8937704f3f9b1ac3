import { useEffect } from 'react';

/** A figure is short: an amount with its sign, a share, a count, hours and minutes. */
const LONGEST = 24;

/**
 * The right mouse button on a figure chooses it, as a word in a text is chosen, so that the menu can copy it. What a person
 * has chosen before, and fields, stay as they are.
 */
export function useFigureChoice(): void {
  useEffect(() => {
    const choose = (event: MouseEvent) => {
      const selection = window.getSelection();
      const { target } = event;
      if (selection === null || !selection.isCollapsed || !(target instanceof Element) || target.closest('input')) {
        return;
      }
      const figure = figureAt(target);
      if (figure !== null) {
        selection.selectAllChildren(figure);
      }
    };
    window.addEventListener('contextmenu', choose, { capture: true });
    return () => window.removeEventListener('contextmenu', choose, { capture: true });
  }, []);
}

/** The element under the mouse, or the one around it, that holds a figure and nothing else. */
function figureAt(target: Element): Element | null {
  return [target, target.parentElement].find((element) => element !== null && isFigure(element)) ?? null;
}

function isFigure({ textContent }: Element): boolean {
  const text = textContent.trim();
  return text.length <= LONGEST && /\d/.test(text) && /^[\p{Sc}\d\s.,'’%+−–-]+$/u.test(text);
}

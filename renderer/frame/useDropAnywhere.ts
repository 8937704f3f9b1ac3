import { useEffect, useState } from 'react';
import { fileToken } from '../api.ts';
import { navigate } from '../navigation.ts';

/** True when what is dragged holds files, not text or a touch of the planner. */
function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/**
 * Files dropped on any page go to Import; the import page itself takes its drops first.
 * @returns whether files are being dragged over the window
 */
export function useDropAnywhere(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const take = async (files: readonly File[]) => {
      const tokens = await Promise.all(files.map(async (file) => ({ token: await fileToken(file), name: file.name })));
      navigate('/import');
      const { takeFiles } = await import('../features/import/progress.ts');
      await takeFiles(tokens);
    };
    const onDragOver = (event: DragEvent) => {
      if (hasFiles(event)) {
        setOver(!event.defaultPrevented);
        event.preventDefault();
      }
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) {
        setOver(false);
      }
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (hasFiles(event) && !event.defaultPrevented) {
        event.preventDefault();
        void take([...(event.dataTransfer?.files ?? [])]);
      }
    };
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => controller.abort();
  }, []);
  return over;
}

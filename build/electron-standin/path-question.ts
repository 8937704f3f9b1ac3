import type { Session } from './browser/pipe.ts';

type Paused = { readonly callFrames: readonly { readonly callFrameId: string; readonly functionName: string }[] };

/** Answers a page that stands still inside webUtils.getPathForFile: writes the file's path, then lets it go on. */
export function answerPathQuestion(session: Session): void {
  session.on<Paused>('Debugger.paused', ({ callFrames }) => {
    void answer(session, callFrames[0]).finally(() => session.send('Debugger.resume', {}));
  });
}

async function answer(session: Session, frame: Paused['callFrames'][number] | undefined): Promise<void> {
  if (frame?.functionName !== 'getPathForFile') {
    return;
  }
  const { callFrameId } = frame;
  const { result } = await session.send('Debugger.evaluateOnCallFrame', { callFrameId, expression: 'file' });
  // A file made by a script has no path: Electron answers with an empty text.
  const info = await session.send('DOM.getFileInfo', { objectId: result.objectId ?? '' }).catch(() => ({ path: '' }));
  await session.send('Debugger.evaluateOnCallFrame', {
    callFrameId,
    expression: `answer = ${JSON.stringify(info.path)}`,
  });
}

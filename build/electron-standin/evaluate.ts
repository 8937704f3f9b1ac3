type Question = {
  readonly standin: 'evaluate';
  readonly id: number;
  readonly source: string;
  readonly argument: unknown;
};

/**
 * Lets the test that started this process run a function with Electron's parts in it, as Playwright's
 * `electronApp.evaluate` does on Electron. Only under TIERBOOK_STANDIN_TEST=1 and only over the parent's own channel.
 */
export function answerTests(electron: object): void {
  if (process.env.TIERBOOK_STANDIN_TEST !== '1' || process.send === undefined) {
    return;
  }
  process.on('message', (message: Question) => {
    if (message.standin === 'evaluate') {
      void answer(electron, message);
    }
  });
  // The channel alone must not keep the application alive.
  process.channel?.unref();
}

async function answer(electron: object, { id, source, argument }: Question): Promise<void> {
  try {
    const run = new Function(`return (${source})`)() as (electron: object, argument: unknown) => unknown;
    process.send?.({ standin: 'answer', id, value: await run(electron, argument) });
  } catch (error) {
    process.send?.({
      standin: 'answer',
      id,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

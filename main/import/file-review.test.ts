import { expect, test } from 'vitest';
import type { Reading } from '../../shared/import/reading.ts';
import { FileReview } from './file-review.ts';
import type { ImportThread } from './import-thread.ts';

/** A thread that answers when it is told to, and remembers what it was asked. */
function slowThread() {
  const asked: { readonly task: string; readonly args: unknown; readonly answer: () => void }[] = [];
  const ask = (task: string, args: unknown) =>
    new Promise((resolve) => {
      asked.push({ task, args, answer: () => resolve({ ok: true, value: asked.length }) });
    });
  const thread = { ask, end: () => Promise.resolve() } as unknown as ImportThread;
  return { asked, review: new FileReview(() => thread) };
}

const FOR = {
  reading: {} as Reading,
  date: { day: null, source: 'none' },
  deciding: null,
  book: { version: 0 },
} as const;
const turns = () => new Promise((resolve) => setImmediate(resolve));

test('answers given while a plan is worked out share the next one', async () => {
  const { asked, review } = slowThread();
  const plans = [0, 1, 2, 3].map((row) => {
    review.decide([[row, { kind: 'new' }]]);
    return review.plan(FOR);
  });
  expect(asked).toHaveLength(1);
  asked[0]?.answer();
  await turns();
  expect(asked).toHaveLength(2);
  expect(asked[1]?.args).toMatchObject({ decisions: [0, 1, 2, 3].map((row) => [row, { kind: 'new' }]) });
  asked[1]?.answer();
  const results = await Promise.all(plans);
  expect(new Set(results.slice(1))).toHaveProperty('size', 1);
});

test('whoever asks for rows while the file is read anew gets those of the new reading', async () => {
  const { asked, review } = slowThread();
  const reading = review.change(() => review.plan(FOR));
  const rows = review.rows(['new'], 0, 10);
  await turns();
  expect(asked.map(({ task }) => task)).toEqual(['plan']);
  asked[0]?.answer();
  await reading;
  await turns();
  expect(asked.map(({ task }) => task)).toEqual(['plan', 'rows']);
  asked[1]?.answer();
  expect(await rows).toMatchObject({ ok: true });
});

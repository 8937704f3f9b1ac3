import { randomUUID } from 'node:crypto';
import type { clientsContract } from '../../shared/contract/clients.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Edited } from '../book/queries/edited.ts';
import { likelyDuplicates } from '../import/likely-duplicates.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

/** Edits that can still be taken back, the newest last. A window gets a token: it can undo, but not write rows. */
const MOST_UNDOS = 200;

export function clientsService(deps: ServiceDeps): Handlers<typeof clientsContract> {
  const { session, clock } = deps;
  const undos = new Map<string, Edited & { readonly bookPath: string }>();

  /** Keeps what takes the edit back, and passes on the rest of the answer. */
  function undoable<Answer extends Edited>(
    edited: Result<Answer>,
  ): Result<Omit<Answer, keyof Edited> & { undo: string }> {
    if (!edited.ok) {
      return edited;
    }
    const { clientId, clientIds, images, ...rest } = edited.value;
    const undo = randomUUID();
    undos.set(undo, {
      clientId,
      ...(clientIds === undefined ? {} : { clientIds }),
      images,
      bookPath: session.book().path,
    });
    const [oldest] = undos.keys();
    if (undos.size > MOST_UNDOS && oldest !== undefined) {
      undos.delete(oldest);
    }
    return ok({ ...rest, undo });
  }

  return {
    'clients.list': (request) => session.book().read('clients.list', { ...request, today: clock.today() }),
    'clients.position': (request) => session.book().read('clients.position', { ...request, today: clock.today() }),
    'clients.quickCounts': () => session.book().read('clients.quickCounts', { today: clock.today() }),
    'clients.choices': () => session.book().read('clients.choices', {}),
    'clients.get': (request) => session.book().read('clients.get', request),
    'clients.timeline': (request) => session.book().read('clients.timeline', request),
    'clients.cover': (request) => session.book().read('clients.cover', request),
    'clients.profit': (request) => session.book().read('clients.profit', { ...request, today: clock.today() }),
    'clients.touches': (request) => session.book().read('clients.touches', request),
    'clients.create': (request) => session.book().write('clients.create', { ...request, now: clock.now() }),
    'clients.update': async (request) =>
      undoable(await session.book().write('clients.update', { ...request, now: clock.now() })),
    'clients.updateMany': async (request) =>
      undoable(await session.book().write('clients.updateMany', { ...request, now: clock.now() })),
    'clients.undo': async ({ undo }) => {
      const edit = undos.get(undo);
      const book = session.book();
      if (edit === undefined || edit.bookPath !== book.path) {
        return fail('undo-gone', 'This change can no longer be taken back. Change the field by hand.');
      }
      undos.delete(undo);
      const { bookPath: _, ...rest } = edit;
      const taken = undoable(await book.write('clients.undo', { ...rest, now: clock.now() }));
      return taken.ok ? ok({ ...taken.value, clientId: rest.clientId }) : taken;
    },
    'clients.setConsent': async (request) =>
      undoable(
        await session.book().write('clients.setConsent', { ...request, now: clock.now(), today: clock.today() }),
      ),
    'clients.logContact': async (request) => {
      const now = clock.now();
      return undoable(
        await session.book().write('clients.logContact', { ...request, happenedAt: request.happenedAt ?? now, now }),
      );
    },
    'clients.addNote': async (request) =>
      undoable(await session.book().write('clients.addNote', { ...request, now: clock.now() })),
    'clients.setPurchaseReason': async (request) =>
      undoable(await session.book().write('clients.setPurchaseReason', { ...request, today: clock.today() })),
    'clients.merge': (request) => session.book().write('clients.merge', { ...request, now: clock.now() }),
    'clients.unmerge': (request) => session.book().write('clients.unmerge', { ...request, now: clock.now() }),
    'clients.joinHousehold': async ({ id, householdId }) =>
      undoable(await session.book().write('clients.moveHousehold', { id, householdId, now: clock.now() })),
    'clients.splitHousehold': async ({ id }) =>
      undoable(await session.book().write('clients.moveHousehold', { id, householdId: null, now: clock.now() })),
    'households.proposals': (request) => session.book().read('households.proposals', request),
    'households.decide': async (request) =>
      undoable(await session.book().write('households.decide', { ...request, now: clock.now() })),
    'duplicates.list': (request) => likelyDuplicates(session.book(), request),
    'duplicates.answer': async (request) =>
      undoable(await session.book().write('duplicates.answer', { ...request, now: clock.now() })),
    'clients.updateHousehold': async (request) =>
      undoable(await session.book().write('clients.updateHousehold', { ...request, now: clock.now() })),
  };
}

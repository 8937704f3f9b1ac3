import type { catalogueContract } from '../../shared/contract/catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function catalogueService({ session }: ServiceDeps): Handlers<typeof catalogueContract> {
  const book = () => session.book();
  return {
    'catalogue.get': (request) => book().read('catalogue.get', request),
    'catalogue.save': (request) => book().write('catalogue.save', request),
    'catalogue.archive': (request) => book().write('catalogue.archive', request),
    'catalogue.texts': (request) => book().read('catalogue.texts', request),
    'catalogue.saveText': (request) => book().write('catalogue.saveText', request),
  };
}

import type { searchContract } from '../../shared/contract/search.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { provenanceOf } from './provenance.ts';

export function searchService(deps: ServiceDeps): Handlers<typeof searchContract> {
  return {
    'search.find': (request) => deps.session.book().read('search.find', request),
    'provenance.of': provenanceOf(deps),
  };
}

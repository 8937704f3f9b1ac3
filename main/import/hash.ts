export { contentHash } from '../../shared/import/line-hash.ts';

import { buildAll } from './build.ts';

await buildAll({ quiet: false });

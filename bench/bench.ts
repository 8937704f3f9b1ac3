import { parseArgs } from 'node:util';

/**
 * `npm run bench [-- NAME…] [--json]`: measures parts of the program. Machines differ, so each figure that matters is a
 * ratio of two measurements of the same run, or a limit in seconds that leaves room.
 */

/** A figure with the limit it must keep; smaller is better. */
export type Goal = { readonly name: string; readonly value: number; readonly limit: number };

export type Report = {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly goals: readonly Goal[];
};

type Part = { readonly about: string; run(): Promise<Report> };

const parts: Readonly<Record<string, Part>> = {
  lists: {
    about: 'client list pages, searches and filters at 100 000 clients against 1 000',
    run: async () => (await import('./lists.ts')).benchLists(),
  },
  import: {
    about: 'import of 1 000 000 commission lines against the same parser filling one unindexed table',
    run: async () => (await import('./import.ts')).benchImport(),
  },
  'import-growth': {
    about: 'import of 1 000 000 commission lines against 100 000, and of a second statement about the same clients',
    run: async () => (await import('./import-growth.ts')).benchImportGrowth(),
  },
  kills: {
    about: '200 imports killed (SIGKILL) at moments spread over all their steps: each book as before or whole after',
    run: async () => (await import('./kills.ts')).benchKills(),
  },
  recognise: {
    about: 'columns of known tables in eight languages, and of real books where they are at hand, given their meaning',
    run: async () => {
      const figures = await (await import('./recognise.ts')).benchRecognise();
      return {
        figures,
        goals: [
          { name: 'share of columns wrong', value: 1 - figures.right, limit: 0.05 },
          { name: 'share of field columns wrong', value: 1 - figures.fieldsRight, limit: 0.05 },
          { name: 'lists of other trades read without a question', value: figures.foreignRead.length, limit: 0 },
          { name: 'wrong with high confidence', value: figures.wrongAndSure, limit: 0 },
        ],
      };
    },
  },
  matching: {
    about:
      'a list of 20 000 made-up clients told with errors, matched with a book: precision and recall by kind of error',
    run: async () => (await import('./matching.ts')).benchMatching(),
  },
  fuzz: {
    about:
      '100 000 spoilt files of every format: each is refused with a sentence or read with every record accounted for',
    run: async () => (await import('./fuzz.ts')).benchFuzz(),
  },
  segment: {
    about: 'segmentation of 100 000 clients with 1 000 000 commission lines',
    run: async () => {
      const figures = await (await import('./segment.ts')).benchSegment();
      return {
        figures,
        goals: [
          { name: 'seconds', value: figures.segmentSeconds, limit: 5 },
          { name: 'full run × group by', value: figures.ratio, limit: 6 },
          { name: 're-tiering × group by', value: figures.retierRatio, limit: 1 },
          {
            name: 'wrong tiers',
            value: figures.wrongTiers + figures.wrongRetiered + figures.wrongAfterwards,
            limit: 0,
          },
          { name: 'drag p95 ms', value: figures.drag.p95Ms, limit: 16 },
        ],
      };
    },
  },
  plan: {
    about: 'planning a year for 100 000 clients against inserting the same rows raw',
    run: async () => {
      const figures = await (await import('./plan.ts')).benchPlan();
      return { figures, goals: [{ name: 'ratio', value: figures.ratio, limit: 3 }] };
    },
  },
  planner: {
    about: 'moving a touch, the heat map, a week and a month of 100 000 clients against 1 000',
    run: async () => {
      const figures = await (await import('./planner.ts')).benchPlanner();
      const { large, ratio } = figures;
      return {
        figures,
        goals: [
          { name: 'moving a touch ms', value: large.move, limit: 50 },
          { name: 'heat map p95 ms', value: large.heat, limit: 100 },
          { name: 'heat map × 1 000 clients', value: ratio.heat, limit: 2 },
          { name: 'week p95 ms', value: large.week, limit: 100 },
          { name: 'week × 1 000 clients', value: ratio.week, limit: 2 },
        ],
      };
    },
  },
  level: {
    about: 'how level the weeks of the sample office are planned, beside the lower bound which anchors impose',
    run: async () => {
      const figures = await (await import('./level.ts')).benchLevel();
      return { figures, goals: [{ name: 'variation', value: figures.office.variation, limit: 0.15 }] };
    },
  },
  fit: {
    about: 'the exact “fit to hours” of sixty activities in five tiers',
    run: async () => {
      const figures = (await import('./fit.ts')).benchFit();
      return { figures, goals: [{ name: 'ms, the slowest', value: figures.mostMs, limit: 1_000 }] };
    },
  },
  startup: {
    about:
      'from process start to the first screen with its data, against Node, SQLite and a browser with an empty page',
    run: async () => (await import('./startup.ts')).benchStartup(),
  },
  print: {
    about: '1 000 client plans into one PDF against the same engine printing as many static pages',
    run: async () => {
      const figures = await (await import('./print.ts')).benchPrint();
      return { figures, goals: [{ name: 'ratio', value: figures.ratio, limit: 1.5 }] };
    },
  },
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
  const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no part ${unknown}. Parts:\n${overview()}\n`);
    return 2;
  }
  const reports: Record<string, Report> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) {
      continue;
    }
    process.stderr.write(`${name}: ${part.about} …\n`);
    const report = await part.run();
    reports[name] = report;
    if (values.json !== true) {
      process.stdout.write(`${textOf(name, report)}\n`);
    }
  }
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify(reports)}\n`);
  }
  return Object.values(reports).every(({ goals }) => goals.every(isKept)) ? 0 : 1;
}

function isKept({ value, limit }: Goal): boolean {
  return value <= limit;
}

function textOf(name: string, { figures, goals }: Report): string {
  const facts = Object.entries(figures).map(([key, value]) => `  ${key}: ${format(value)}`);
  const verdicts = goals.map(
    (goal) => `  ${isKept(goal) ? 'kept' : 'MISSED'}  ${goal.name} ${format(goal.value)} (limit ${goal.limit})`,
  );
  return [name, ...facts, ...verdicts].join('\n');
}

function format(value: unknown): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : JSON.stringify(value);
}

function overview(): string {
  return Object.entries(parts)
    .map(([name, { about }]) => `  ${name}  ${about}`)
    .join('\n');
}

process.exitCode = await main();

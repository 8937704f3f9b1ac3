import type { PrintToPDFOptions } from 'electron';
import type { Session } from './browser/pipe.ts';
import { onlyKnown } from './strict.ts';

const KNOWN = [
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline',
  'printBackground',
  'pageSize',
  'margins',
  'landscape',
];
const SHEETS: Record<string, readonly [width: number, height: number]> = {
  A4: [8.27, 11.7],
  Letter: [8.5, 11],
  A3: [11.7, 16.54],
  A2: [16.54, 23.39],
  Tabloid: [11, 17],
};

/** The same engine call as Electron's printToPDF. The bytes come as a stream: a hundred plans outgrow one message. */
export async function printToPDF(session: Session, options: PrintToPDFOptions): Promise<Buffer> {
  onlyKnown('printToPDF', options, KNOWN);
  const { stream } = await session.send('Page.printToPDF', {
    ...engineOptions(options),
    transferMode: 'ReturnAsStream',
  });
  const handle = stream ?? '';
  const parts: Buffer[] = [];
  for (let done = false; !done; ) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 20 });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    done = eof;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(parts);
}

function engineOptions(options: PrintToPDFOptions): object {
  const sheet = typeof options.pageSize === 'string' ? SHEETS[options.pageSize] : undefined;
  if (options.pageSize !== undefined && sheet === undefined) {
    throw new Error(`printToPDF: page size ${String(options.pageSize)} is not implemented by the stand-in`);
  }
  const { top, bottom, left, right } = options.margins ?? {};
  return {
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    ...(sheet === undefined ? {} : { paperWidth: sheet[0], paperHeight: sheet[1] }),
    ...(top === undefined ? {} : { marginTop: top }),
    ...(bottom === undefined ? {} : { marginBottom: bottom }),
    ...(left === undefined ? {} : { marginLeft: left }),
    ...(right === undefined ? {} : { marginRight: right }),
  };
}

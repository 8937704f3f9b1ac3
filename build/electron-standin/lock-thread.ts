import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const { address, answer, mine } = workerData as { address: string; answer: Int32Array; mine: string };

function settle(first: boolean): void {
  Atomics.store(answer, 0, first ? 1 : 2);
  Atomics.notify(answer, 0);
}

/** Listens for later instances; whoever comes second tells its arguments and leaves. */
function listen(mayBeStale: boolean): void {
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('end', () => parentPort?.postMessage(text));
  });
  server.once('error', () => tell(mayBeStale));
  server.listen(address, () => settle(true));
}

/** Tells the first instance; if nobody answers, the socket was left behind by a process that died. */
function tell(mayBeStale: boolean): void {
  const socket = connect(address, () => socket.end(mine, () => settle(false)));
  socket.once('error', () => {
    if (!mayBeStale) {
      settle(false);
      return;
    }
    rmSync(address, { force: true });
    listen(false);
  });
}

listen(true);

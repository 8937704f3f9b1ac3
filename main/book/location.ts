import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Folders that a sync client copies while they are used: a copy taken between two writes is a damaged book. */
const SYNCED =
  /^(onedrive( - .+)?|dropbox( \(.+\))?|google ?drive|my drive|icloud ?drive|com~apple~clouddocs|cloudstorage|box sync|nextcloud|owncloud|synologydrive|nutstore|坚果云)$/i;

const NETWORK_FILE_SYSTEMS = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'afpfs',
  'fuse.sshfs',
  'davfs',
  'fuse.davfs2',
]);

/** Where a path leads, as far as saving safely is concerned. */
export function locationOf(path: string): 'local' | 'network' | 'synced' {
  const full = resolve(path);
  if (/^(\\\\|\/\/)[^\\/?.]/.test(path) || NETWORK_FILE_SYSTEMS.has(fileSystemOf(full))) {
    return 'network';
  }
  return full
    .split(sep)
    .slice(0, -1)
    .some((folder) => SYNCED.test(folder))
    ? 'synced'
    : 'local';
}

/** The file system's type by the longest mount point above the path; '' where the system has no such list. */
function fileSystemOf(path: string): string {
  let mounts: string;
  try {
    mounts = readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return '';
  }
  let best = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, point = '', type = ''] = line.split(' ');
    const inside = point === '/' || path === point || path.startsWith(`${point}/`);
    if (inside && point.length >= best.point.length) {
      best = { point, type };
    }
  }
  return best.type;
}

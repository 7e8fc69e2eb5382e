import { spawnSync } from 'node:child_process';

/** The gate installs them where it can; the tests that need one are listed as not run where it cannot. */
export const hasCurl = runs('curl');
export const hasPs = runs('ps');
export const hasS3cmd = runs('s3cmd');
export const hasRclone = runs('rclone', 'version');
export const hasPython = runs('python3');
export const hasHttpie = runs('http');
export const hasGo = runs('go', 'version');
export const hasRequests = imports('requests');
export const hasHttpx = imports('httpx');
/** With what the keys of RS256 and ES256 need. */
export const hasPyJwt = imports('jwt, cryptography');

function runs(tool: string, question = '--version'): boolean {
  return spawnSync(tool, [question]).error === undefined;
}

/** Debian's own Python, which has Debian's packages. */
function imports(module: string): boolean {
  return spawnSync('/usr/bin/python3', ['-c', `import ${module}`]).status === 0;
}

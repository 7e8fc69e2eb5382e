import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.ts';

type Tool = { name: string; debianPackage: string; isThere(): boolean };

/** What the tests use beside npm's packages. */
const TOOLS: Tool[] = [
  { name: 'curl', debianPackage: 'curl', isThere: () => runs('curl') },
  { name: 'HTTPie', debianPackage: 'httpie', isThere: () => runs('http') },
  { name: 'Go', debianPackage: 'golang-go', isThere: () => runs('go', 'version') },
  { name: 'Python requests', debianPackage: 'python3-requests', isThere: () => imports('requests') },
  { name: 'Python httpx', debianPackage: 'python3-httpx', isThere: () => imports('httpx') },
  { name: 'pytest', debianPackage: 'python3-pytest', isThere: () => imports('pytest') },
  {
    name: 'the Prometheus client of Python',
    debianPackage: 'python3-prometheus-client',
    isThere: () => imports('prometheus_client'),
  },
  { name: 'boto3', debianPackage: 'python3-boto3', isThere: () => imports('boto3') },
  { name: 'Pillow', debianPackage: 'python3-pil', isThere: () => imports('PIL') },
  { name: 'the AWS CLI', debianPackage: 'awscli', isThere: () => runs('aws') },
  { name: 's3cmd', debianPackage: 's3cmd', isThere: () => runs('s3cmd') },
  { name: 'rclone', debianPackage: 'rclone', isThere: () => runs('rclone', 'version') },
  { name: 'ps', debianPackage: 'procps', isThere: () => runs('ps') },
  {
    name: 'the JSON-Schema-Test-Suite',
    debianPackage: 'libtest-json-schema-acceptance-perl',
    isThere: () => existsSync('/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests'),
  },
];

/** The tools that are not there and cannot be installed. */
export async function missingTools(): Promise<string[]> {
  const missing = () => TOOLS.filter((tool) => !tool.isThere());
  const wanted = missing().map(({ debianPackage }) => debianPackage);
  if (wanted.length > 0) await installFromDebian(...wanted);
  return missing().map(({ name }) => name);
}

function runs(tool: string, question = '--version'): boolean {
  return spawnSync(tool, [question]).error === undefined;
}

/** Debian's own Python, which has Debian's packages. */
function imports(module: string): boolean {
  return spawnSync('/usr/bin/python3', ['-c', `import ${module}`]).status === 0;
}

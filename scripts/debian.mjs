/** Programs the tests of the slow doors need, from Debian's packages. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const isDebian = () => {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

/** Whether a program can be started by its name. */
export const hasProgram = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;

/**
 * Installs packages where programs are missing.
 *
 * @param {Readonly<Record<string, readonly string[]>>} needed - program → Debian packages that bring it
 * @returns {string[]} programs still missing; the caller says what it skips for want of them
 */
export function ensurePrograms(needed) {
  const missing = () => Object.keys(needed).filter((program) => !hasProgram(program));
  const wanted = missing();
  if (wanted.length === 0) return [];
  if (process.getuid?.() !== 0 || !isDebian()) return wanted;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = [...new Set(wanted.flatMap((program) => needed[program]))];
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
  return missing();
}

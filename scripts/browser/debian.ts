/** Installs a browser from Debian, or brings it up to date. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

/** One line to whoever runs the command; what it prints as its result stays apart. */
export const say = (line: string) => console.error(line);

/** @returns whether the command ended well */
export function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0;
}

async function agrees(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return !/^n/i.test(answer.trim());
}

/**
 * Debian's package, where there is Debian: without asking only as root with nobody to ask.
 *
 * @param name the package
 * @param why what is said before it is asked: that there is none, or that it is too old
 * @returns whether it is now installed, as new as Debian has it
 */
export async function installDebianPackage(name: string, why: string): Promise<boolean> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  const canAsk = process.stdin.isTTY === true && !process.env.CI;
  if (!isRoot && !canAsk) return false;
  if (canAsk && !(await agrees(`${why} Install Debian's package?`))) return false;
  say(`${why} Installing Debian's ${name} with apt-get …`);
  const [command = '', ...first] = isRoot ? ['apt-get'] : ['sudo', 'apt-get'];
  run(command, [...first, 'update', '-qq']);
  return run(command, [...first, 'install', '-y', '-qq', name]);
}

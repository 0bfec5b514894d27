// Installs packages of Debian for the tests, on a bare machine that allows it.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {env, getuid} from 'node:process';

export const isRoot = getuid?.() === 0;

export const canInstall = isRoot && existsSync('/usr/bin/apt-get');

/** @param {readonly string[]} packages */
export function install(packages) {
  console.log(`installing ${packages.join(', ')}`);
  const apt = (/** @type {string[]} */ ...words) =>
    execFileSync('apt-get', [...words], {stdio: ['ignore', 'inherit', 'inherit'], env: {...env, DEBIAN_FRONTEND: 'noninteractive'}});
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

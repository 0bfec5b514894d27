// Runs the tests of folders of test/ by Node's own runner, those that are wanted: `node test/run-node.js package`, of several folders one after the other.
import {spawn} from 'node:child_process';
import {testFiles} from './options.js';

const files = process.argv.slice(2).flatMap((folder) => testFiles(new RegExp(`^test/${folder}/.*\\.test\\.js$`)));
const child = spawn(process.execPath, ['--test', '--test-reporter', 'spec', ...files], {stdio: 'inherit'});
child.on('close', (code) => (process.exitCode = code ?? 1));

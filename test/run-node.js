// Runs the tests of a folder of test/ by Node's own runner, those that are wanted: `node test/run-node.js package`.
import {spawn} from 'node:child_process';
import {testFiles} from './options.js';

const files = testFiles(new RegExp(`^test/${process.argv[2]}/.*\\.test\\.js$`));
const child = spawn(process.execPath, ['--test', '--test-reporter', 'spec', ...files], {stdio: 'inherit'});
child.on('close', (code) => (process.exitCode = code ?? 1));

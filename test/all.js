// Runs every stage of the tests, shows what each prints, and ends with what passed and failed in all.
import {spawn} from 'node:child_process';

const stages = ['lint', 'types', 'test:data', 'test:elements', 'test:package'];
/** How each runner closes: node:test, the browser runner. A stage without such a line counts as one. */
const counts = [/^ℹ pass (\d+)[\s\S]*?^ℹ fail (\d+)/gm, /(\d+) passed, (\d+) failed/g];
const total = {passed: 0, failed: 0};

for (const stage of stages) {
  const {output, code} = await run(stage);
  const [, passed, failed] = counts.flatMap((count) => [...output.matchAll(count)].slice(-1)).at(-1) ?? [];
  total.passed += Number(passed ?? Number(code === 0));
  total.failed += Number(failed) || Number(code !== 0);
  console.log(`${stage}: ${code === 0 ? 'passed' : 'failed'}\n`);
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {string} stage
 * @returns {Promise<{output: string, code: number | null}>}
 */
function run(stage) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', stage], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, TZ: 'Asia/Hong_Kong'},
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => resolve({output, code}));
  });
}

// In a page, before all else: keeps what goes wrong on it.
/** @type {string[]} */
const troubles = [];
Object.assign(globalThis, {troubles});

addEventListener('error', ({message}) => troubles.push(message));
addEventListener('unhandledrejection', ({reason}) => troubles.push(`rejected: ${reason}`));
addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => troubles.push(`refused: ${violatedDirective} ${sample}`));
for (const level of /** @type {const} */ (['error', 'warn'])) {
  const say = console[level];
  console[level] = (...words) => (troubles.push(words.join(' ')), say(...words));
}

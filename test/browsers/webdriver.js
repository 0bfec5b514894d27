// A session of the WebDriver protocol.

/**
 * What a driver answers.
 * @param {string} address
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {object} [body]
 */
async function ask(address, method, body) {
  const options = body && {body: JSON.stringify(body), headers: {'Content-Type': 'application/json'}};
  const response = await fetch(address, {method, ...options});
  const {value} = /** @type {{value: any}} */ (await response.json());
  if (!response.ok) throw new Error(`${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}

/** In the page: calls a function, and tells what it gives or throws. @param {string} call */
const script = (call) => `
  const [words, tell] = arguments;
  (async () => (${call})(...words))().then((value) => tell({value}), (error) => tell({error: error + '\\n' + error.stack}));`;

/** @param {string} origin of the driver @param {object} wanted capabilities */
export async function startSession(origin, wanted) {
  const {sessionId, capabilities} = await ask(`${origin}/session`, 'POST', {capabilities: {alwaysMatch: wanted}});
  const address = `${origin}/session/${sessionId}`;
  const post = (/** @type {string} */ path, /** @type {object} */ body) => ask(address + path, 'POST', body);
  await post('/timeouts', {script: 120_000, pageLoad: 30_000});
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: (/** @type {string} */ url) => post('/url', {url}),
    /** By its number, or the whole page. @param {number | null} id */
    enterFrame: (id) => post('/frame', {id}),
    /** @param {number} width @param {number} height @returns {Promise<{width: number, height: number}>} */
    resizeWindow: (width, height) => post('/window/rect', {width, height}),
    /** @param {(...words: any[]) => unknown} call @param {readonly unknown[]} words @returns {Promise<any>} */
    async run(call, ...words) {
      const {value, error} = await post('/execute/async', {script: script(String(call)), args: [words]});
      if (error) throw new Error(error);
      return value;
    },
    /** @param {readonly object[]} actions */
    pointer: (...actions) => post('/actions', {actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]}),
    /** @param {readonly object[]} actions */
    keys: (...actions) => post('/actions', {actions: [{type: 'key', id: 'keys', actions}]}),
    close: () => ask(address, 'DELETE'),
  };
}

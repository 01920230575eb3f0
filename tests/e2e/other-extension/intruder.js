// Tries every way that one extension has to another and writes down what came of each. The address names the target:
// intruder.html?id=<id of the target>&origin=<its origin>&web=<a page of the web that is open>

const api = globalThis.browser ?? globalThis.chrome;
const asked = new URLSearchParams(location.search);
const id = asked.get('id');
const origin = asked.get('origin');

const patienceMs = 3000;

/** An attempt that gets no answer at all has failed as well. */
async function outcomeOf(attempt) {
  const silence = new Promise((resolve) => {
    setTimeout(() => resolve('no answer'), patienceMs);
  });
  const answer = attempt().then(
    (value) => `got ${JSON.stringify(value ?? null)}`,
    (error) => `refused: ${error?.message ?? error}`,
  );
  return Promise.race([answer, silence]);
}

function connected() {
  return new Promise((resolve, reject) => {
    const port = api.runtime.connect(id);
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(() => reject(new Error('disconnected')));
    port.postMessage({ kind: 'data-changed' });
  });
}

async function scriptInto(isWanted) {
  const tabs = await api.tabs.query({});
  const tab = tabs.find(({ url }) => url !== undefined && isWanted(url));
  if (tab === undefined) {
    throw new Error('there is no such tab');
  }
  const results = await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title });
  return results.map(({ result }) => result);
}

function framed() {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.src = `${origin}/options.html#/privacy`;
    frame.addEventListener('load', () => resolve(frame.contentDocument?.URL ?? null));
    document.body.append(frame);
  });
}

async function databases() {
  const found = await indexedDB.databases();
  return found.map(({ name }) => name);
}

const attempts = {
  // These two show that the ways work where they are allowed.
  ownMessage: () => api.runtime.sendMessage(api.runtime.id, 'hello'),
  scriptInWebPage: () => scriptInto((url) => url === asked.get('web')),
  message: () => api.runtime.sendMessage(id, { kind: 'data-changed' }),
  craftedMessage: () => api.runtime.sendMessage(id, { kind: 'reset', tables: ['entries'] }),
  connection: connected,
  script: () => scriptInto((url) => url.startsWith(origin)),
  page: async () => (await fetch(`${origin}/options.html`)).status,
  manifest: async () => (await fetch(`${origin}/manifest.json`)).status,
  frame: framed,
  databases,
  storage: () => api.storage.local.get(null),
};

const outcomes = {};
for (const [name, attempt] of Object.entries(attempts)) {
  outcomes[name] = await outcomeOf(attempt);
}
document.body.dataset.outcomes = JSON.stringify(outcomes);

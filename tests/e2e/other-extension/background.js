// Answers its own pages: what shows that the way to speak works where it is allowed.
const api = globalThis.browser ?? globalThis.chrome;

api.runtime.onMessage.addListener((message, _sender, answer) => {
  answer({ heard: message });
});

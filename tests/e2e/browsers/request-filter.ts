/** Addresses that stay on this machine: pages of the browser and the tests' own server. */
const LOCAL_SCHEME = /^(?:chrome-extension|moz-extension|chrome|resource|devtools|data|blob|about|file):/u;
const LOCAL_HOST = /^\w+:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:\/|$)/u;

/** Tells whether a request goes (or tried to go) to somebody else. */
export function leavesTheMachine(url: string): boolean {
  return !LOCAL_SCHEME.test(url) && !LOCAL_HOST.test(url);
}

import { reportFault } from './report-fault';

/** Puts a text on the clipboard, straight from a key or click; false when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    reportFault(error, 'copying a text');
    return false;
  }
}

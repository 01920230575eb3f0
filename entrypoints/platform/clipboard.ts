import { copyByHand } from './copy-by-hand';
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

/** The same for a text that no field shows: where the browser refuses, it is shown selected, to be copied by hand. */
export async function copyOrShow(text: string): Promise<boolean> {
  const isCopied = await copyText(text);
  if (!isCopied) {
    await copyByHand(text);
  }
  return isCopied;
}

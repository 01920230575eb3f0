import type { BackgroundText } from '@/components/text/background';
import type { RequestChannel } from '@/domain/model/request-words';
import type { Problem } from '@/domain/result';
import { captureRequest } from '@/storage/commands/request';
import { readSettings } from '@/storage/settings';
import { backgroundTextFor } from './waiting-words';
import { withStore } from './background-store';
import type { Outcome } from './confirm';
import { confirmOnBadge } from './confirm';

/** What a menu or the address bar knows of a request; who asks is said later, in the inbox. */
export interface FoundRequest {
  readonly text: string;
  readonly link: string;
  readonly channel: RequestChannel;
}

/** Signs of a name that fit into a button's title. */
const shownSigns = 60;

function refusal([problem]: readonly Problem[], text: BackgroundText): string {
  switch (problem?.rule) {
    case 'too-long':
      return text('failed.too-long', { limit: problem.values['limit'] ?? '' });
    case 'not-a-web-page':
      return text('failed.link');
    case 'missing':
      return text('failed.empty');
    default:
      return text('failed.unknown');
  }
}

async function file(request: FoundRequest): Promise<Outcome> {
  return withStore(async (store) => {
    const text = backgroundTextFor((await readSettings(store)).language);
    const filed = await captureRequest(store, { ...request, source: 'other', sourceName: '' });
    return filed.ok
      ? { mark: '✓', title: text('done.filed', { name: Array.from(filed.value.text).slice(0, shownSigns).join('') }) }
      : { mark: '!', title: refusal(filed.problems, text) };
  });
}

/** Files a request into the inbox and says on the button that it is there, or why not. */
export function fileRequest(request: FoundRequest): Promise<void> {
  return confirmOnBadge(() => file(request));
}

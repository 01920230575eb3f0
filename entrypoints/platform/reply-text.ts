import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { loadReplyText } from '@/components/text/replies';
import type { ReplyText } from '@/domain/ready-reply';
import type { TriageView } from '@/domain/triage-view';
import type { Page } from './page';
import { runReported } from './report-fault';

/** The sentences of replies in the language that the settings choose for them; it follows when that changes. */
export async function followReplyText(
  page: Page,
  view: ReadonlySignal<TriageView>,
): Promise<ReadonlySignal<ReplyText>> {
  const language = computed(() => view.value.reply.language ?? page.text.language);
  const replyText = signal(await loadReplyText(language.value));
  effect(() => {
    const wanted = language.value;
    runReported(
      'loading the sentences of replies',
      loadReplyText(wanted).then((loaded) => {
        if (language.peek() === wanted) {
          replyText.value = loaded;
        }
      }),
    );
  });
  return replyText;
}

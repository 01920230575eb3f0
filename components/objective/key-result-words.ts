// What a key result's track says in words; its value and target are worded in `domain/`, for mails too.
import { percentText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import { startText, targetText } from '@/domain/key-result-words';
import type { KeyResultView } from '@/domain/okr-view';

export { isDone, startText, targetText, valueText } from '@/domain/key-result-words';

/** The whole track as sentences, for those who do not see it. */
export function trackDescription(keyResult: KeyResultView, text: Text): string {
  const end = targetText(keyResult, text);
  const { progress } = keyResult;
  if (progress.kind === 'unmeasured') {
    return text('keyResult.unmeasured', { end });
  }
  const start = startText(keyResult, text);
  const way = text(start === '' ? 'keyResult.wayWithoutStart' : 'keyResult.way', {
    share: percentText(progress.raw, text.language),
    start,
    end,
  });
  if (keyResult.expected === null) {
    return way;
  }
  return `${way} ${text('keyResult.expected', { share: percentText(keyResult.expected, text.language) })}`;
}

// What moved since last week, in words.
import type { Text } from '@/components/text';
import { recordedValueText } from '@/domain/key-result-words';
import type { MeetingItem, Movement } from '@/domain/meeting';

/** "+6 points"; empty where there is nothing to compare or nothing moved by as much as half a point. */
export function pointsText({ points }: Movement, text: Text): string {
  const rounded = points === null ? 0 : Math.round(points);
  return rounded === 0
    ? ''
    : text('meeting.points', { count: Math.abs(rounded), change: `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}` });
}

/** "40% to 46%", or what is missing for it. */
export function movementText({ movement, keyResult }: MeetingItem, text: Text): string {
  const { before, now } = movement;
  if (now === null) {
    return text('meeting.noCheckIn');
  }
  const shown = recordedValueText(now, keyResult, text);
  if (before === null) {
    return text('meeting.first', { now: shown });
  }
  const was = recordedValueText(before, keyResult, text);
  return was === shown ? text('meeting.unmoved', { now: shown }) : text('meeting.moved', { before: was, now: shown });
}

/** "Confidence 5 to 7"; empty while it has not moved. */
export function confidenceText({ now, confidenceChange }: Movement, text: Text): string {
  return now === null || confidenceChange === 0
    ? ''
    : text('meeting.confidenceMoved', { before: now.confidence - confidenceChange, now: now.confidence });
}

import { KeyResultTrack } from '@/components/objective/KeyResultTrack';
import { valueText } from '@/components/objective/key-result-words';
import type { Text } from '@/components/text';
import { percentText } from '@/components/ui/figure-text';
import type { EndedKeyResult } from '@/domain/cycle-end-view';
import { gradeText } from '@/domain/cycle-end-form';
import { formatNumber } from '@/domain/number-text';
import type { ComponentChildren } from 'preact';
import './ended-row.css';

interface EndedRowProps {
  readonly ended: EndedKeyResult;
  readonly text: Text;
  /** The field of its grade, where it is being graded. */
  readonly children?: ComponentChildren;
}

function SettledFor({ ended, text }: Pick<EndedRowProps, 'ended' | 'text'>) {
  const { settledFor, isSettled, keyResult } = ended;
  if (settledFor === null) {
    return null;
  }
  return (
    <p class="ended-settled">
      {text('end.settledFor')} {formatNumber(settledFor, keyResult.format, text.language)}{' '}
      {isSettled !== null && <span>{text(isSettled ? 'end.settled' : 'end.notSettled')}</span>}
    </p>
  );
}

function Given({ ended, text }: Pick<EndedRowProps, 'ended' | 'text'>) {
  const { grade } = ended;
  if (grade === null) {
    return null;
  }
  return (
    <p class="ended-grade">
      <span class="visually-hidden">{text('end.grade')}: </span>
      <b>{gradeText(grade.value, text.language)}</b>
      {grade.isManual && <span>{text('end.byHand')}</span>}
      {grade.reason !== '' && <bdi class="ended-reason">{grade.reason}</bdi>}
    </p>
  );
}

/** One key result at the end: where it began, where it came, where it should have, and what one would have settled for. */
export function EndedRow({ ended, text, children }: EndedRowProps) {
  const { keyResult } = ended;
  const { progress } = keyResult;
  return (
    <li class="ended-row">
      <div class="ended-title">
        <p>
          <bdi>{keyResult.title}</bdi>
        </p>
        <SettledFor ended={ended} text={text} />
      </div>
      <div class="ended-track">
        <KeyResultTrack keyResult={{ ...keyResult, expected: null }} text={text} />
      </div>
      <p class="ended-result">
        <span class="visually-hidden">{text('end.result')}: </span>
        <b>{valueText(keyResult, text)}</b>
        {progress.kind === 'measured' && <span>{percentText(progress.raw, text.language)}</span>}
      </p>
      {children ?? <Given ended={ended} text={text} />}
    </li>
  );
}

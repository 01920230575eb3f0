import type { Text } from '@/components/text';
import type { AmendmentView } from '@/domain/amendment-view';
import { amendedFieldText, amendedValueText } from './amendment-words';
import './amendment-text.css';

interface AmendmentTextProps {
  readonly amendment: AmendmentView;
  readonly text: Text;
}

function Change({ amendment, text }: AmendmentTextProps) {
  const { change, field, subjectKind, oldValue, newValue } = amendment;
  if (change !== 'changed' || field === null) {
    return <>{text(change === 'added' ? 'amend.added' : 'amend.gaveUp')}</>;
  }
  return (
    <>
      {amendedFieldText(field, subjectKind, text)}{' '}
      <del>
        <bdi>{amendedValueText(oldValue, text)}</bdi>
      </del>{' '}
      <span class="visually-hidden">{text('amend.becomes')}</span>{' '}
      <ins>
        <bdi>{amendedValueText(newValue, text)}</bdi>
      </ins>
    </>
  );
}

/** What was changed, the old value struck through, and why. */
export function AmendmentText({ amendment, text }: AmendmentTextProps) {
  return (
    <span class="amendment-text">
      <span class="amendment-subject">
        <bdi>{amendment.subjectTitle}</bdi>
      </span>{' '}
      <Change amendment={amendment} text={text} />{' '}
      <q class="amendment-reason">
        <bdi>{amendment.reason}</bdi>
      </q>
    </span>
  );
}

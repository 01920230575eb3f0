import { problemText } from '@/components/text/problem-text';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { KeyResultView } from '@/domain/okr-view';
import { baselineText } from './check-in-draft';
import type { useCheckInRow } from './use-check-in-row';

interface RowActionsProps {
  readonly keyResult: KeyResultView;
  readonly row: ReturnType<typeof useCheckInRow>;
  readonly text: Text;
  readonly onClose: (() => void) | undefined;
}

function UnchangedButton({ keyResult, row, text }: Omit<RowActionsProps, 'onClose'>) {
  const { unchanged } = row;
  if (unchanged === null) {
    return null;
  }
  const isFirstFigure = unchanged.value !== '' && keyResult.lastCheckInOn === null && keyResult.baseline !== null;
  return (
    <Button
      kind={row.isChanged ? 'plain' : 'primary'}
      data-action="unchanged"
      // What was typed would be dropped without a word.
      disabled={row.isChanged}
      onClick={() => row.send(unchanged)}
    >
      {isFirstFigure
        ? text('options.checkIn.stillAt', { value: baselineText(keyResult, text.language) })
        : text('options.checkIn.unchanged')}
    </Button>
  );
}

/** The two ways to be done with a row; the likelier one is the dark one. */
export function RowActions({ keyResult, row, text, onClose }: RowActionsProps) {
  return (
    <>
      <div class="check-in-actions">
        {onClose !== undefined && (
          <Button kind="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        )}
        <UnchangedButton keyResult={keyResult} row={row} text={text} />
        <Button
          kind={row.isChanged || row.unchanged === null ? 'primary' : 'plain'}
          type="submit"
          data-action="record-check-in"
        >
          {text('options.checkIn.record')}
        </Button>
      </div>
      <p class="check-in-refusal field-problem" role="alert">
        {row.whole !== null && problemText(row.whole, keyResult.title, text)}
      </p>
    </>
  );
}

import type { Text } from '@/components/text';
import type { KeyResultView } from '@/domain/okr-view';
import { contradictionText, ratesText } from './outlook-words';
import './outlook.css';

interface OutlookProps {
  readonly keyResult: KeyResultView;
  readonly text: Text;
}

/** What confidence and pace say against each other, and the weekly rate that is needed beside the one achieved. */
export function Outlook({ keyResult, text }: OutlookProps) {
  const { contradiction, confidence } = keyResult;
  const rates = ratesText(keyResult, text);
  if (contradiction === null && rates === '') {
    return null;
  }
  return (
    <div class="outlook">
      {rates !== '' && <p>{rates}</p>}
      {contradiction !== null && (
        <p class="outlook-contradiction">
          {contradictionText(contradiction.kind, confidence, text)}{' '}
          {contradiction.note === '' ? (
            text('pace.wantsNote')
          ) : (
            <q>
              <bdi>{contradiction.note}</bdi>
            </q>
          )}
        </p>
      )}
    </div>
  );
}

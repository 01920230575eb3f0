import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { fullDateText } from '@/components/ui/figure-text';
import { formatNumber } from '@/domain/number-text';
import type { HealthMetricRow, ReadingView } from './actions';
import { HealthWord } from './HealthWord';

interface ReadingsTableProps {
  readonly row: HealthMetricRow;
  readonly text: Text;
  readonly onCorrect: (reading: ReadingView) => void;
  readonly onOlder: () => void;
}

function Row({ reading, row, text, onCorrect }: ReadingsTableProps & { readonly reading: ReadingView }) {
  const date = fullDateText(reading.date, text.language);
  return (
    <tr>
      <th scope="row">{date}</th>
      <td class="reading-value">
        <bdi>{formatNumber(reading.value, row.metric.format, text.language)}</bdi>
      </td>
      <td>
        <HealthWord status={reading.status} text={text} />
      </td>
      <td class="reading-note">
        {reading.note !== '' && <span dir="auto">{reading.note}</span>}
        {reading.isCorrection && <em>{text('health.reading.corrected')}</em>}
      </td>
      <td class="reading-tool">
        <Button
          kind="quiet"
          aria-label={text('health.reading.correctFor', { date })}
          onClick={() => onCorrect(reading)}
        >
          {text('health.reading.correct')}
        </Button>
      </td>
    </tr>
  );
}

/** The spark line as text: every reading with its date, value and state, newest first. */
export function ReadingsTable(props: ReadingsTableProps) {
  const { row, text, onOlder } = props;
  if (row.readings.length === 0) {
    return <p class="readings-none">{text('health.reading.none')}</p>;
  }
  return (
    <div class="readings-list">
      <table class="readings-table">
        <caption class="visually-hidden">{text('health.reading.table', { title: row.metric.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('health.reading.date')}</th>
            <th scope="col" class="reading-value">
              {text('health.reading.value')}
            </th>
            <th scope="col">{text('health.reading.state')}</th>
            <th scope="col">{text('health.reading.note')}</th>
            <th scope="col">
              <span class="visually-hidden">{text('health.reading.correct')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {row.readings.map((reading) => (
            <Row key={reading.id} reading={reading} {...props} />
          ))}
        </tbody>
      </table>
      {row.hasMore && (
        <Button kind="quiet" data-action="older-readings" onClick={onOlder}>
          {text('health.reading.older')}
        </Button>
      )}
    </div>
  );
}

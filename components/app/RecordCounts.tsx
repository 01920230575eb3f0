import type { Text } from '@/components/text';
import type { DataScreenView } from './actions';
import './record-counts.css';

interface RecordCountsProps {
  readonly records: DataScreenView['records'];
  readonly text: Text;
}

/** How many of each kind of record there are. */
export function RecordCounts({ records, text }: RecordCountsProps) {
  const stored = records.filter(({ count }) => count > 0);
  if (stored.length === 0) {
    return <p>{text('options.data.nothing')}</p>;
  }
  const numbers = new Intl.NumberFormat(text.language);
  return (
    <dl class="record-counts">
      {stored.map(({ name, count }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{numbers.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

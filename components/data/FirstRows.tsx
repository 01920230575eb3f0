import { useId } from 'preact/hooks';
import type { Text } from '@/components/text';
import type { FirstRowView } from './transfer-views';

/** The first things of a table, as they will be: whether the file was understood shows here. */
export function FirstRows({ rows, text }: { readonly rows: readonly FirstRowView[]; readonly text: Text }) {
  const id = useId();
  return (
    <div>
      <h3 id={id} class="import-heading">
        {text('data.import.firstRows')}
      </h3>
      <ul class="import-list" aria-labelledby={id}>
        {rows.map(({ key, name, detail }) => (
          <li key={key}>
            <span dir="auto">{name}</span>
            <span class="import-detail" dir="auto">
              {detail}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

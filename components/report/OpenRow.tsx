import type { ComponentChildren } from 'preact';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import { EntryList } from './EntryList';
import type { EntriesById } from './report-entry';
import { useOpened } from './use-opened';
import './open-row.css';

interface OpenRowProps {
  readonly name: ComponentChildren;
  readonly entryIds: readonly Id[];
  readonly entriesById: EntriesById;
  /** What stands in the last column. */
  readonly aside?: ComponentChildren;
  readonly text: Text;
}

function Cells({ name, entryIds, aside, text }: Omit<OpenRowProps, 'entriesById'>) {
  return (
    <>
      <span class="open-row-name">{name}</span>
      <span class="open-row-count">
        {entryIds.length}
        <span class="visually-hidden"> {text('report.entries', { count: entryIds.length })}</span>
      </span>
      <span class="open-row-aside">{aside}</span>
    </>
  );
}

/** A row of the report whose count opens the entries behind it; with none behind it there is nothing to open. */
export function OpenRow({ entriesById, ...cells }: OpenRowProps) {
  const { isOpen, following } = useOpened();
  if (cells.entryIds.length === 0) {
    return (
      <li class="open-row">
        <div class="open-row-cells">
          <Cells {...cells} />
        </div>
      </li>
    );
  }
  return (
    <li class="open-row">
      <details {...following}>
        <summary class="open-row-cells">
          <Cells {...cells} />
        </summary>
        {isOpen && <EntryList entryIds={cells.entryIds} entriesById={entriesById} text={cells.text} />}
      </details>
    </li>
  );
}

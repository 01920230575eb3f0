import type { Text } from '@/components/text';
import type { Id, Instant } from '@/domain/model/base';
import type { EntriesById, ReportEntry } from './report-entry';

interface EntryListProps {
  readonly entryIds: readonly Id[];
  readonly entriesById: EntriesById;
  readonly text: Text;
}

function momentText(at: Instant, { language }: Text): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(
    new Date(at),
  );
}

function EntryLine({ entry, text }: { readonly entry: ReportEntry; readonly text: Text }) {
  return (
    <li class="entry-line">
      <bdi>{entry.title === '' ? text('report.untitled') : entry.title}</bdi>
      <span class="entry-line-note">
        {entry.host !== null && <span>{entry.host}</span>}
        <time dateTime={entry.at}>{momentText(entry.at, text)}</time>
      </span>
    </li>
  );
}

/** The entries behind a figure, in the order given. Those that were deleted since are left out. */
export function EntryList({ entryIds, entriesById, text }: EntryListProps) {
  return (
    <ul class="entry-lines">
      {entryIds.map((id) => {
        const entry = entriesById.get(id);
        return entry === undefined ? null : <EntryLine key={id} entry={entry} text={text} />;
      })}
    </ul>
  );
}

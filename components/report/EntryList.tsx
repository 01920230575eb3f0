import { VerdictMark } from '@/components/ui/VerdictMark';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { EntriesById, ReportEntry } from './report-entry';

interface EntryListProps {
  readonly entryIds: readonly Id[];
  readonly entriesById: EntriesById;
  /** Where entries of several verdicts stand in one list, each says which it has. */
  readonly hasVerdicts?: boolean;
  readonly text: Text;
}

interface EntryLineProps extends Pick<EntryListProps, 'hasVerdicts' | 'text'> {
  readonly entry: ReportEntry;
  /** One for the whole list: making it takes longer than using it. */
  readonly moments: Intl.DateTimeFormat;
}

function EntryLine({ entry, moments, hasVerdicts = false, text }: EntryLineProps) {
  return (
    <li class="entry-line">
      <span class="entry-line-title">
        {hasVerdicts && (
          <>
            <VerdictMark verdict={entry.verdict} />
            <span class="visually-hidden">{text(`verdict.${entry.verdict}`)}: </span>
          </>
        )}
        <bdi>{entry.title === '' ? text('report.untitled') : entry.title}</bdi>
      </span>
      <span class="entry-line-note">
        {entry.host !== null && <span>{entry.host}</span>}
        <time dateTime={entry.at}>{moments.format(new Date(entry.at))}</time>
      </span>
    </li>
  );
}

/** The entries behind a figure, in the order given. Those that were deleted since are left out. */
export function EntryList({ entryIds, entriesById, hasVerdicts = false, text }: EntryListProps) {
  const moments = new Intl.DateTimeFormat(text.language, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
  return (
    <ul class="entry-lines">
      {entryIds.map((id) => {
        const entry = entriesById.get(id);
        return entry === undefined ? null : <EntryLine key={id} {...{ entry, moments, hasVerdicts, text }} />;
      })}
    </ul>
  );
}

import type { Text } from '@/components/text';
import { timeWords } from '@/components/triage/time-words';
import { Button } from '@/components/ui/Button';
import { VerdictMark } from '@/components/ui/VerdictMark';
import { WebLink } from '@/components/ui/WebLink';
import type { Entry } from '@/domain/model/entry';
import type { LogRow, LogScreenView } from './actions';
import { LogEntryEditor } from './LogEntryEditor';
import type { LogRoom } from './use-log-screen';
import '@/components/ui/facts-line.css';
import './log-item.css';

interface LogItemProps {
  readonly row: LogRow;
  readonly view: LogScreenView;
  readonly screen: LogRoom;
  readonly text: Text;
}

const longestSpoken = 80;

/** How buttons name an entry: by its title, cut where nobody listens any more. */
function spokenTitle({ title }: Entry, text: Text): string {
  return title === '' ? text('log.untitled') : Array.from(title).slice(0, longestSpoken).join('');
}

function Title({ entry, text }: { readonly entry: Entry; readonly text: Text }) {
  return (
    <p class="log-title">
      <WebLink address={entry.url}>
        <bdi>{entry.title === '' ? text('log.untitled') : entry.title}</bdi>
      </WebLink>
    </p>
  );
}

function askedBy({ source, sourceName }: Entry, text: Text): string | null {
  if (source === null) {
    return null;
  }
  const kind = text(`source.${source}`);
  return text('log.askedBy', { name: sourceName === '' ? kind : `${sourceName}, ${kind}` });
}

function Facts({ entry, text }: { readonly entry: Entry; readonly text: Text }) {
  const asker = askedBy(entry, text);
  return (
    <p class="facts-line log-facts">
      <time dateTime={entry.at}>{timeWords(entry.at, entry.date, entry.date, text.language)}</time>
      {entry.host !== null && <span>{entry.host}</span>}
      {entry.minutes !== null && <span>{text('triage.minutes.short', { count: entry.minutes })}</span>}
      {asker !== null && <bdi>{asker}</bdi>}
    </p>
  );
}

/** One entry of the log: what it points at, the page or request, when and where; its form while it is edited. */
export function LogItem({ row, view, screen, text }: LogItemProps) {
  const { entry, targetName } = row;
  const title = spokenTitle(entry, text);
  const name = targetName === '' ? text('triage.today.gone') : targetName;
  const remove = (): void => void screen.run(screen.actions.removeEntries([entry.id]), text('log.subject'));
  return (
    <li class="log-item" data-row={entry.id} data-entry={entry.id}>
      <input
        type="checkbox"
        name="selected"
        aria-label={text('log.select', { title })}
        checked={screen.selected.has(entry.id)}
        onChange={(event) => screen.select([entry.id], event.currentTarget.checked)}
      />
      <VerdictMark verdict={entry.verdict} />
      <div class="log-words">
        <p class="log-target">
          <span class="visually-hidden">{text(`verdict.${entry.verdict}`) + text('app.colon')}</span>
          <bdi>{name}</bdi>
        </p>
        <Title entry={entry} text={text} />
        {entry.note !== '' && (
          <p class="log-note" dir="auto">
            {entry.note}
          </p>
        )}
        <Facts entry={entry} text={text} />
      </div>
      <div class="log-buttons">
        <Button
          kind="quiet"
          data-action="edit-entry"
          data-edits={entry.id}
          aria-label={text('log.editFor', { title })}
          onClick={() => screen.edit(entry.id)}
        >
          {text('action.edit')}
        </Button>
        <Button kind="quiet" data-action="delete-entry" aria-label={text('log.deleteFor', { title })} onClick={remove}>
          {text('action.delete')}
        </Button>
      </div>
      {screen.editing === entry.id && (
        <LogEntryEditor key={entry.id} row={row} name={name} view={view} screen={screen} text={text} />
      )}
    </li>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import { NewsBar } from '@/components/app/NewsBar';
import { useReturnedFocus } from '@/components/app/use-returned-focus';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { useFocusSuccessor } from '@/components/triage/use-focus-successor';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { noonOf } from '@/domain/calendar';
import { isWholeLog, wholeLog } from '@/domain/log-filter';
import type { LocalDate } from '@/domain/model/base';
import type { LogActions, LogScreenView } from './actions';
import { LogBulkBar } from './LogBulkBar';
import { LogFilterForm } from './LogFilterForm';
import { LogItem } from './LogItem';
import { LogPager } from './LogPager';
import { useLogScreen } from './use-log-screen';
import type { LogRoom } from './use-log-screen';
import '@/components/app/room-header.css';
import './log-screen.css';

interface LogScreenProps {
  readonly view: ReadonlySignal<LogScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly text: Text;
  readonly actions: LogActions;
}

interface PartProps {
  readonly view: LogScreenView;
  readonly screen: LogRoom;
  readonly text: Text;
}

function dayText(date: LocalDate, { language }: Text): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(noonOf(date));
}

function Days({ view, screen, text }: PartProps) {
  const list = useFocusSuccessor<HTMLDivElement>(view.rows.map(({ entry }) => entry.id));
  const days = [...Map.groupBy(view.rows, ({ entry }) => entry.date)];
  return (
    <div class="log-days" ref={list} tabIndex={-1} role="group" aria-label={text('log.list')}>
      {days.map(([date, rows]) => (
        <section key={date} class="log-day" aria-label={dayText(date, text)}>
          <h2>{dayText(date, text)}</h2>
          <ul>
            {rows.map((row) => (
              <LogItem key={row.entry.id} row={row} view={view} screen={screen} text={text} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function NothingFits({ view, screen, text }: PartProps) {
  if (view.lookedBackTo !== null || !view.isFirstPage) {
    return null;
  }
  return (
    <EmptyState next={text('log.noneFit')}>
      <Button onClick={() => screen.actions.narrow(wholeLog)}>{text('log.filter.clear')}</Button>
    </EmptyState>
  );
}

/** The log: every entry, newest first, a page at a time, narrowed as wanted, corrected one by one or many at once. */
export function LogScreen({ view: viewSignal, announcement, text, actions }: LogScreenProps) {
  const view = viewSignal.value;
  const screen = useLogScreen(view, actions, text);
  const container = useReturnedFocus(screen.editing);
  const isEmpty = view.rows.length === 0;
  const hasNothing = isEmpty && view.isFirstPage && isWholeLog(view.filter);
  const part = { view, screen, text };
  return (
    <div class="log-screen" ref={container}>
      <header class="room-header">
        <h1>{text('log.title')}</h1>
        <p class="room-header-lead">{text('log.lead')}</p>
      </header>
      {hasNothing ? (
        <EmptyState title={text('log.none.title')} next={text('log.none.next')} />
      ) : (
        <>
          <LogFilterForm view={view} actions={actions} text={text} />
          {isEmpty ? <NothingFits {...part} /> : <LogBulkBar {...part} />}
          {!isEmpty && <Days {...part} />}
          <LogPager {...part} actions={actions} />
        </>
      )}
      <NewsBar
        announcement={announcement}
        refusal={screen.refusal}
        text={text}
        onUndo={() => screen.run(actions.undo(), text('action.undo'))}
      />
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Text } from '@/components/text';
import type { WeeklyReport } from '@/domain/weekly-report';
import type { ReportActions } from './actions';
import { PopupTag } from './PopupTag';
import { PopupWays } from './PopupWays';
import type { EntriesById } from './report-entry';
import { WeekReport } from './WeekReport';
import { WeekSwitch } from './WeekSwitch';
import './popup-screen.css';

interface PopupScreenProps {
  readonly report: ReadonlySignal<WeeklyReport>;
  /** The shown week is the running one: there is no next week to go to. */
  readonly isThisWeek: ReadonlySignal<boolean>;
  /** The entries behind the figures; a figure whose entries are missing here still shows its count. */
  readonly entriesById: ReadonlySignal<EntriesById>;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
  readonly actions: ReportActions;
  /** Opens in place of the report and is given the focus. */
  readonly tagControl: ComponentChildren;
  /** Whether T opens the tag control; people who dictate turn letter keys off. */
  readonly hasLetterKeys?: boolean;
  /** Whether the tag control is open; a menu item outside can open it. */
  readonly isTagging?: Signal<boolean>;
}

/** The toolbar popup: tag this page, and the weekly focus report. */
export function PopupScreen(props: PopupScreenProps) {
  const { report, isThisWeek, entriesById, text, distractionName, actions, tagControl, hasLetterKeys = true } = props;
  const ownTagging = useSignal(false);
  const isTagging = props.isTagging ?? ownTagging;
  return (
    <div class="popup">
      <PopupTag
        isOpen={isTagging.value}
        onToggle={(isOpen) => {
          isTagging.value = isOpen;
        }}
        hasLetterKeys={hasLetterKeys}
        text={text}
      >
        {tagControl}
      </PopupTag>
      <main class="popup-report" hidden={isTagging.value}>
        <WeekSwitch
          week={report.value.week}
          isThisWeek={isThisWeek.value}
          text={text}
          onStep={(step) => actions.showWeek(step)}
        />
        <WeekReport
          report={report.value}
          entriesById={entriesById.value}
          text={text}
          distractionName={distractionName}
          actions={actions}
        />
      </main>
      <PopupWays
        key={report.value.week.startsOn}
        text={text}
        actions={actions}
        isEmpty={report.value.focus.total === 0}
      />
    </div>
  );
}

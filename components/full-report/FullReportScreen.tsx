import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { FullReportText } from '@/components/text/full-report';
import { useLetterKey } from '@/components/report/use-letter-key';
import { WeekSwitch } from '@/components/report/WeekSwitch';
import { Button } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import { logAddress } from '@/domain/log-filter';
import type { Id } from '@/domain/model/base';
import type { Counted, FullReportActions, FullReportView, MailView, OpenedFigure, ReportParts } from './actions';
import { CycleSection } from './CycleSection';
import { FigureDialog } from './FigureDialog';
import { HandOver } from './HandOver';
import { KeyResultsSection } from './KeyResultsSection';
import { LedgerSection } from './LedgerSection';
import { Panel } from './Panel';
import { PlanSection, WinsSection } from './PlanSection';
import { CategoriesSection, PullsSection } from './PullsSection';
import { ShareSection } from './ShareSection';
import { DaysSection, HoursSection } from './TimeSections';
import { TrendPart } from './TrendPart';
import '@/components/app/room-header.css';
import './full-report.css';
import './full-report-print.css';

interface FullReportScreenProps {
  readonly view: ReadonlySignal<FullReportView>;
  readonly mail: ReadonlySignal<MailView | null>;
  readonly text: FullReportText;
  readonly distractionName: (number: number) => string;
  readonly categoryName: (category: string) => string;
  readonly actions: FullReportActions;
}

function presentIn<Value>(values: ReadonlyMap<Id, Value>, ids: readonly Id[] = []): Value[] {
  return ids.map((id) => values.get(id)).filter((value) => value !== undefined);
}

/** Which figure is open. */
function useOpenedFigure(view: FullReportView, actions: FullReportActions) {
  const [figure, setFigure] = useState<OpenedFigure | null>(null);
  return {
    figure,
    close: () => setFigure(null),
    open: ({ title, entryIds, requestIds, log }: Counted) =>
      setFigure({
        title,
        entries: presentIn(view.entries, entryIds),
        requests: presentIn(view.requests, requestIds),
        latest: null,
        logAddress: log === undefined ? null : logAddress(log),
      }),
    openCycle: async (keyResultId: Id, title: string): Promise<void> => {
      const entries = await actions.readCycleEntries(keyResultId);
      const { cycle } = view.report;
      const counted = cycle?.keyResults.find(({ id }) => id === keyResultId)?.entryCount ?? 0;
      setFigure({
        ...{ title, entries, requests: [] },
        latest: entries.length < counted ? entries.length : null,
        logAddress: logAddress({ from: cycle?.startsOn ?? null, to: cycle?.until ?? null, keyResult: keyResultId }),
      });
    },
  };
}

interface FiguresProps {
  readonly view: FullReportView;
  readonly parts: ReportParts;
}

function WeekFigures({ view, parts }: FiguresProps) {
  const { report } = view;
  const { text } = parts;
  const trendTitle = text('fullReport.trend');
  const isEmpty = report.weekly.focus.total === 0;
  return (
    <div class="report-grid">
      <ShareSection report={report} parts={parts} />
      <Panel title={trendTitle} name="trend">
        <TrendPart caption={trendTitle} trend={report.trend} text={text} />
      </Panel>
      <KeyResultsSection report={report} parts={parts} />
      {!isEmpty && <DaysSection report={report} parts={parts} />}
      {!isEmpty && <HoursSection report={report} parts={parts} />}
      <PullsSection report={report} parts={parts} />
      <CategoriesSection report={report} parts={parts} />
      <LedgerSection report={report} parts={parts} />
      <PlanSection report={report} parts={parts} />
      <WinsSection report={report} parts={parts} />
    </div>
  );
}

/** The full report of a week: every figure with its table and with what is behind it; hand-over; the cycle so far. */
export function FullReportScreen(props: FullReportScreenProps) {
  const { text, distractionName, categoryName, actions } = props;
  const view = props.view.value;
  const { figure, open, openCycle, close } = useOpenedFigure(view, actions);
  const [said, say] = useState<string | null>(null);
  const { cycle, weekly } = view.report;
  const weekInLog = { week: weekly.week.startsOn };
  const parts: ReportParts = { text, distractionName, categoryName, open, weekInLog };
  // Arrows are no letters: they stay for people who dictate. With a list open they belong to the list.
  useLetterKey('arrowleft', figure === null, () => actions.showWeek(-1));
  useLetterKey('arrowright', figure === null && !view.isThisWeek, () => actions.showWeek(1));
  return (
    <div class="full-report">
      <header class="room-header full-report-head">
        <h1>{text('options.route.report')}</h1>
        <div class="room-header-tools">
          <WeekSwitch
            week={weekly.week}
            isThisWeek={view.isThisWeek}
            isTitle={false}
            text={text}
            onStep={(step) => actions.showWeek(step)}
          />
          {!view.isThisWeek && (
            <Button kind="quiet" data-action="this-week" onClick={() => actions.showThisWeek()}>
              {text('fullReport.thisWeek')}
            </Button>
          )}
          <Button data-action="print" onClick={() => actions.print()}>
            {text('fullReport.print')}
          </Button>
        </div>
        <p class="room-header-lead full-report-lead">{text('fullReport.lead')}</p>
      </header>
      <WeekFigures view={view} parts={parts} />
      {cycle !== null && (
        <CycleSection cycle={cycle} parts={parts} onOpen={(keyResultId, title) => void openCycle(keyResultId, title)} />
      )}
      <HandOver mail={props.mail.value} hasCycle={cycle !== null} text={text} actions={actions} say={say} />
      <div class="report-toast">
        <Toast message={said} />
      </div>
      {figure !== null && <FigureDialog figure={figure} text={text} onClose={close} />}
    </div>
  );
}

import { ModalDialog } from '@/components/okrs/ModalDialog';
import type { FullReportText } from '@/components/text/full-report';
import { Button } from '@/components/ui/Button';
import { fullDateText, shortDateText, weekdayText } from '@/components/ui/figure-text';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { OpenedFigure, ShownEntry, ShownRequest } from './actions';
import { hourText } from './hour-text';
import './figure-dialog.css';

function EntryLine({ entry, text }: { readonly entry: ShownEntry; readonly text: FullReportText }) {
  return (
    <li class="figure-line">
      <VerdictMark verdict={entry.verdict} />
      <span class="visually-hidden">{text(`verdict.${entry.verdict}`)}</span>
      <bdi>{entry.title === '' ? text('report.untitled') : entry.title}</bdi>
      <span class="figure-line-note">
        {entry.host !== null && <span>{entry.host}</span>}{' '}
        <time dateTime={entry.date}>{fullDateText(entry.date, text.language)}</time>{' '}
        <span>{hourText(entry.hour, text.language)}</span>
      </span>
    </li>
  );
}

function RequestLine({ request, text }: { readonly request: ShownRequest; readonly text: FullReportText }) {
  const asker = request.sourceName === '' ? text(`source.${request.source}`) : request.sourceName;
  return (
    <li class="figure-line">
      <span />
      <bdi>{request.text}</bdi>
      <span class="figure-line-note">
        <bdi>{asker}</bdi>{' '}
        <time dateTime={request.date}>
          {weekdayText(request.date, text.language)} {shortDateText(request.date, text.language)}
        </time>{' '}
        <span>{text(`fullReport.state.${request.state}`)}</span>
      </span>
    </li>
  );
}

interface FigureDialogProps {
  readonly figure: OpenedFigure;
  readonly text: FullReportText;
  readonly onClose: () => void;
}

/** What a figure counts, line by line. Entries tell the date and hour of the wall they were recorded at. */
export function FigureDialog({ figure, text, onClose }: FigureDialogProps) {
  return (
    <ModalDialog title={figure.title} onClose={onClose}>
      <ul class="figure-lines">
        {figure.entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} text={text} />
        ))}
        {figure.requests.map((request) => (
          <RequestLine key={request.id} request={request} text={text} />
        ))}
      </ul>
      {figure.latest !== null && <p class="report-note">{text('fullReport.latestShown', { count: figure.latest })}</p>}
      <div class="modal-dialog-actions">
        {figure.logAddress !== null && (
          <a class="button button-plain figure-log" href={figure.logAddress}>
            {text('fullReport.inLog')}
          </a>
        )}
        <Button data-action="close-figure" onClick={onClose}>
          {text('action.close')}
        </Button>
      </div>
    </ModalDialog>
  );
}

import { useState } from 'preact/hooks';
import type { FullReportText } from '@/components/text/full-report';
import { Button } from '@/components/ui/Button';
import { exportRanges } from './actions';
import type { ExportRange, FullReportActions } from './actions';

interface ExportFilesProps {
  readonly hasCycle: boolean;
  readonly text: FullReportText;
  readonly actions: FullReportActions;
  readonly say: (sentence: string) => void;
}

/** Entries of a range and the report as files. */
export function ExportFiles({ hasCycle, text, actions, say }: ExportFilesProps) {
  const [chosen, setChosen] = useState<ExportRange>('week');
  const ranges = exportRanges.filter((range) => hasCycle || range !== 'cycle');
  // A week outside any cycle takes the choice away.
  const range = ranges.includes(chosen) ? chosen : 'week';
  const save = async (file: Promise<string | null>): Promise<void> => {
    const name = await file;
    say(name === null ? text('fullReport.saveFailed') : text('fullReport.saved', { name }));
  };
  return (
    <section>
      <h3>{text('fullReport.files')}</h3>
      <p class="report-note">{text('fullReport.filesWhy')}</p>
      <div class="report-tools">
        <label class="report-range">
          {text('fullReport.range')}{' '}
          <select
            name="range"
            value={range}
            onChange={({ currentTarget }) => {
              const next = exportRanges.find((one) => one === currentTarget.value);
              setChosen(next ?? 'week');
            }}
          >
            {ranges.map((one) => (
              <option key={one} value={one}>
                {text(`fullReport.range.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Button data-action="entries-csv" onClick={() => save(actions.saveEntries(range, 'csv'))}>
          {text('fullReport.entriesCsv')}
        </Button>
        <Button data-action="entries-json" onClick={() => save(actions.saveEntries(range, 'json'))}>
          {text('fullReport.entriesJson')}
        </Button>
      </div>
      <div class="report-tools">
        <Button data-action="report-csv" onClick={() => save(actions.saveReport('csv'))}>
          {text('fullReport.reportCsv')}
        </Button>
        <Button data-action="report-json" onClick={() => save(actions.saveReport('json'))}>
          {text('fullReport.reportJson')}
        </Button>
      </div>
    </section>
  );
}

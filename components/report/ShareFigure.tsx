import { percentText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import type { WeeklyReport } from '@/domain/weekly-report';
import './share-figure.css';

interface ShareFigureProps {
  readonly report: WeeklyReport;
  readonly text: Text;
}

/** The share beside that of last week; nothing when either week has too few entries for one. */
function movementText({ focus, lastWeek }: WeeklyReport, text: Text): string {
  if (focus.share === null || lastWeek.share === null) {
    return '';
  }
  const before = percentText(lastWeek.share, text.language);
  if (before === percentText(focus.share, text.language)) {
    return text('report.sameAs', { share: before });
  }
  return text(focus.share > lastWeek.share ? 'report.upFrom' : 'report.downFrom', { share: before });
}

function predictionText({ predictedShare }: WeeklyReport, text: Text): string {
  return predictedShare === null ? '' : text('report.predicted', { share: percentText(predictedShare, text.language) });
}

/** The first number of the week: the focus share, or the bare counts when there are fewer than five entries. */
export function ShareFigure({ report, text }: ShareFigureProps) {
  const { share, onObjective, total } = report.focus;
  const asides = [movementText(report, text), predictionText(report, text)].filter((aside) => aside !== '');
  return (
    <div class="share-figure">
      <p class="share-number">
        {share === null ? text('report.counts', { onObjective, total }) : percentText(share, text.language)}
      </p>
      <div class="share-words">
        <p>{text(share === null ? 'report.onObjectiveFew' : 'report.onObjective', { count: total })}</p>
        {asides.length > 0 && <p>{asides.join(', ')}</p>}
        {!report.hasActiveCycle && <p>{text('report.noActiveCycle')}</p>}
      </div>
    </div>
  );
}

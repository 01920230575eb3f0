import { EmptyState } from '@/components/ui/EmptyState';
import type { FullReport } from '@/domain/full-report';
import type { ReportDistraction } from '@/domain/weekly-report';
import type { ReportParts } from './actions';
import { Figure } from './Figure';
import { Panel } from './Panel';

interface PullsSectionProps {
  readonly report: FullReport;
  readonly parts: ReportParts;
}

function askersText({ askedBy }: ReportDistraction, { text }: ReportParts): string {
  return askedBy.map(({ source, name }) => (name === '' ? text(`source.${source}`) : name)).join(', ');
}

/** The week's distractions by number and name, with who asked. */
export function PullsSection({ report, parts }: PullsSectionProps) {
  const { text, distractionName } = parts;
  const { distractions } = report.weekly;
  const title = text('fullReport.pulls');
  if (distractions.length === 0) {
    return (
      <Panel title={title} name="pulls">
        <EmptyState next={text('report.noPulls')} />
      </Panel>
    );
  }
  return (
    <Panel title={title} name="pulls">
      <table class="report-table">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text('fullReport.distraction')}</th>
            <th scope="col" class="number">
              {text('fullReport.entries')}
            </th>
            <th scope="col">{text('fullReport.askedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {distractions.map((distraction) => {
            const name = `${distraction.number} ${distractionName(distraction.number)}`;
            return (
              <tr key={distraction.number}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td class="number">
                  <Figure
                    parts={parts}
                    title={name}
                    entryIds={distraction.entryIds}
                    log={{ ...parts.weekInLog, distraction: distraction.number }}
                  />
                </td>
                <td class="report-soft">
                  <bdi>{askersText(distraction, parts)}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}

/** The week's distractions by category: each row's bar and number, so the chart is its own table. */
export function CategoriesSection({ report, parts }: PullsSectionProps) {
  const { text, categoryName } = parts;
  const title = text('fullReport.categories');
  const most = Math.max(1, ...report.categories.map(({ entryIds }) => entryIds.length));
  if (report.categories.length === 0) {
    return null;
  }
  return (
    <Panel title={title} name="categories">
      <table class="report-table">
        <caption class="visually-hidden">{title}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{text('fullReport.category')}</th>
            <th scope="col">{text('fullReport.entries')}</th>
          </tr>
        </thead>
        <tbody>
          {report.categories.map(({ category, entryIds }) => {
            const name = category === '' ? text('fullReport.noCategory') : categoryName(category);
            return (
              <tr key={category}>
                <th scope="row">
                  <bdi>{name}</bdi>
                  <svg class="category-bar" aria-hidden="true">
                    <rect width={`${(entryIds.length / most) * 100}%`} height="100%" rx="2" />
                  </svg>
                </th>
                <td class="number">
                  <Figure parts={parts} title={name} entryIds={entryIds} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}

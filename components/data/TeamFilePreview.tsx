import type { Text } from '@/components/text';
import { teamFileCounts } from './transfer-views';
import type { TeamFileSummary, WeekSumsView } from './transfer-views';
import './import-preview.css';

interface TeamFilePreviewProps {
  readonly summary: TeamFileSummary;
  readonly text: Text;
}

function Weeks({ weeks, text }: { readonly weeks: readonly WeekSumsView[]; readonly text: Text }) {
  const days = new Intl.DateTimeFormat(text.language, { dateStyle: 'medium', timeZone: 'UTC' });
  if (weeks.length === 0) {
    return <p>{text('team-file.noWeeks')}</p>;
  }
  return (
    <div class="import-differences">
      <table class="import-weeks">
        <thead>
          <tr>
            <th scope="col">{text('team-file.week')}</th>
            <th scope="col">{text('team-file.onObjective')}</th>
            <th scope="col">{text('team-file.protects')}</th>
            <th scope="col">{text('team-file.distraction')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ weekStartsOn, onObjective, protects, distraction }) => (
            <tr key={weekStartsOn}>
              <td>{days.format(new Date(`${weekStartsOn}T12:00:00Z`))}</td>
              <td>{onObjective}</td>
              <td>{protects}</td>
              <td>{distraction}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What of a team will be in its file: counted, the people by name, and my weeks number by number where I ticked them. */
export function TeamFilePreview({ summary, text }: TeamFilePreviewProps) {
  const { counts, people, weeks, sharesWeeks } = summary;
  const numbers = new Intl.NumberFormat(text.language);
  const names = new Intl.ListFormat(text.language, { style: 'narrow', type: 'conjunction' }).format([...people]);
  return (
    <section class="import-preview" aria-label={text('team-file.holds')}>
      <dl class="import-counts">
        {teamFileCounts.map((count) => (
          <div key={count}>
            <dt>{text(`team-file.${count}`)}</dt>
            <dd>{numbers.format(counts[count])}</dd>
          </div>
        ))}
      </dl>
      <p role="status">{people.length === 0 ? text('team-file.nobody') : text('team-file.people', { names })}</p>
      {sharesWeeks && <Weeks weeks={weeks} text={text} />}
    </section>
  );
}

import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { HealthScreenView, HealthTeam } from './actions';
import { HealthMetricEditor } from './HealthMetricEditor';
import { HealthMetricItem } from './HealthMetricItem';
import type { HealthRoom } from './use-health-screen';

interface HealthTeamSectionProps {
  readonly section: HealthTeam;
  readonly view: HealthScreenView;
  readonly screen: HealthRoom;
  readonly text: Text;
}

function Archived({ section, screen, text }: Omit<HealthTeamSectionProps, 'view'>) {
  return (
    <details class="health-archived">
      <summary>{text('health.archived', { count: section.archived.length })}</summary>
      <ul>
        {section.archived.map(({ id, title }) => (
          <li key={id}>
            <span dir="auto">{title}</span>
            <Button
              kind="quiet"
              aria-label={text('health.restoreFor', { title })}
              onClick={() => screen.run(screen.actions.archiveMetric(id, false), title)}
            >
              {text('health.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rows({ section, view, screen, text }: HealthTeamSectionProps) {
  const { rows } = section;
  return (
    <ul class="health-list">
      {rows.map((row, index) => {
        const { id, title } = row.metric;
        const { editing } = screen;
        return (
          <li key={id}>
            {editing?.id === id ? (
              <HealthMetricEditor
                opening={editing}
                people={view.people}
                text={text}
                place={{ index, count: rows.length }}
                onSave={(form) => screen.actions.saveMetric(form)}
                onMove={(move) => screen.run(screen.actions.moveMetric(id, move), title)}
                onArchive={() => screen.run(screen.actions.archiveMetric(id, true), title)}
                onClose={screen.stopEditing}
              />
            ) : (
              <HealthMetricItem row={row} today={view.today} screen={screen} text={text} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** One team's metrics, with what was archived folded below them. */
export function HealthTeamSection(props: HealthTeamSectionProps) {
  const { section, view, screen, text } = props;
  const { team, rows, archived } = section;
  const isChosen = team.id === view.team.id;
  if (rows.length + archived.length === 0 && !isChosen) {
    return null;
  }
  const name = team.isMe ? text('team.me') : team.name;
  return (
    <section class="health-section" aria-label={name}>
      <h2 dir="auto">{name}</h2>
      {rows.length === 0 && <p class="health-nothing">{text('health.noneOfTeam')}</p>}
      {rows.length > 0 && <Rows {...props} />}
      {archived.length > 0 && <Archived section={section} screen={screen} text={text} />}
    </section>
  );
}

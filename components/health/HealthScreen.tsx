import type { ReadonlySignal } from '@preact/signals';
import { NewsBar } from '@/components/app/NewsBar';
import { RoomHeader } from '@/components/app/RoomHeader';
import { useReturnedFocus } from '@/components/app/use-returned-focus';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { HealthActions, HealthScreenView } from './actions';
import { HealthMetricEditor } from './HealthMetricEditor';
import { HealthTeamSection } from './HealthTeamSection';
import { useHealthScreen } from './use-health-screen';
import './health-screen.css';

interface HealthScreenProps {
  readonly view: ReadonlySignal<HealthScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly text: Text;
  readonly actions: HealthActions;
}

/** The metrics to protect (S25): the chosen team's and those of the teams above it. */
export function HealthScreen({ view: viewSignal, announcement, text, actions }: HealthScreenProps) {
  const view = viewSignal.value;
  const screen = useHealthScreen(view, actions, text);
  const container = useReturnedFocus(screen.editing === null ? null : (screen.editing.id ?? 'new'));
  const { team, teams, sections } = view;
  const isEmpty = sections.every(({ rows, archived }) => rows.length + archived.length === 0);
  const isBusy = screen.editing !== null;
  const add = (
    <Button
      kind={isEmpty ? 'primary' : 'plain'}
      data-action="new-health-metric"
      data-edits="new"
      onClick={screen.startNew}
    >
      {text('health.new')}
    </Button>
  );
  const editor = screen.editing?.id === null && (
    <HealthMetricEditor
      key="new"
      opening={screen.editing}
      people={view.people}
      text={text}
      onSave={(form) => actions.saveMetric(form)}
      onClose={screen.stopEditing}
    />
  );
  return (
    <div class="health-screen" ref={container}>
      <RoomHeader
        title={text('health.title')}
        lead={text('health.lead')}
        teamLabel={text('health.team')}
        {...{ team, teams, text }}
        isLocked={isBusy}
        onChoose={(teamId) => actions.chooseTeam(teamId)}
      >
        {!isEmpty && !isBusy && add}
      </RoomHeader>
      {editor}
      {isEmpty && !isBusy && (
        <EmptyState title={text('health.none.title')} next={text('health.none.next')}>
          {add}
        </EmptyState>
      )}
      {!isEmpty &&
        sections.map((section) => (
          <HealthTeamSection key={section.team.id} section={section} view={view} screen={screen} text={text} />
        ))}
      <NewsBar
        announcement={announcement}
        refusal={screen.refusal}
        text={text}
        onUndo={() => screen.run(actions.undo(), text('action.undo'))}
      />
    </div>
  );
}

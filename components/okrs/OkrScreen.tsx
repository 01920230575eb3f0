import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Toast } from '@/components/ui/Toast';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { OkrActions, OkrScreenView } from './actions';
import { CycleList } from './CycleList';
import { MissionLine } from './MissionLine';
import { OkrDialogs } from './OkrDialogs';
import { TeamChooser } from './TeamChooser';
import { useOkrScreen } from './use-okr-screen';
import '@/components/app/room-header.css';
import './okr-screen.css';

interface OkrScreenProps {
  readonly view: ReadonlySignal<OkrScreenView>;
  readonly text: Text;
  readonly actions: OkrActions;
  /** The open form, null when none is; kept outside, so that a visit to another screen loses nothing. */
  readonly editing: Signal<ObjectiveForm | null>;
}

/** The OKR view: one team's mission and its cycles with their objectives, drafts to be written, the rest to be read. */
export function OkrScreen({ view, text, actions, editing }: OkrScreenProps) {
  const screen = useOkrScreen(view, text, actions, editing);
  const { team, teams, mission, cycles, closedCycles } = view.value;
  const isEmpty = cycles.length === 0 && closedCycles.length === 0;
  const newCycle = (
    <Button
      kind={isEmpty ? 'primary' : 'plain'}
      data-action="new-cycle"
      onClick={() => screen.openDialog({ kind: 'new-cycle' })}
    >
      {text('options.okrs.newCycle')}
    </Button>
  );
  return (
    <div class="okr-screen">
      <header class="room-header okr-screen-header">
        <h1>{text('options.okrs.title')}</h1>
        <div class="room-header-tools">
          <TeamChooser
            team={team}
            teams={teams}
            isLocked={screen.isEditing}
            text={text}
            onChoose={(teamId) => actions.chooseTeam(teamId)}
          />
          {!isEmpty && newCycle}
        </div>
        <MissionLine
          key={team.id}
          mission={mission}
          text={text}
          onSave={(written) => actions.saveMission(team.id, written)}
        />
      </header>
      {isEmpty ? (
        <EmptyState title={text('options.okrs.noCycle.title')} next={text('options.okrs.noCycle.next')}>
          {newCycle}
        </EmptyState>
      ) : (
        <CycleList
          onShowClosed={() => actions.showClosed()}
          view={view.value}
          text={text}
          editing={screen.isEditing ? editing.value : null}
          controls={screen.controls}
        />
      )}
      <OkrDialogs view={view.value} dialog={screen.dialog} text={text} controls={screen.dialogControls} />
      <div class="okr-screen-toast">
        <Toast message={screen.toast?.message ?? null} action={screen.toast?.action} />
      </div>
    </div>
  );
}

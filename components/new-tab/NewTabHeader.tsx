import { Button } from '@/components/ui/Button';
import type { Text } from '@/components/text';
import type { NewTabView } from '@/domain/new-tab-view';
import type { NewTabActions } from './actions';
import { TeamSwitch } from './TeamSwitch';
import { WeekName } from './WeekName';
import './new-tab-header.css';

interface NewTabHeaderProps {
  readonly view: NewTabView;
  readonly text: Text;
  readonly actions: NewTabActions;
}

function daysLeftText(count: number, text: Text): string {
  return count === 0 ? text('newTab.lastDay') : text('newTab.daysLeft', { count });
}

function SampleLine({ text, actions }: Pick<NewTabHeaderProps, 'text' | 'actions'>) {
  return (
    <p class="new-tab-sample">
      {text('newTab.sample')}
      <Button kind="quiet" onClick={() => actions.removeSample()}>
        {text('newTab.removeSample')}
      </Button>
    </p>
  );
}

/** Whose page this is and why they exist; where in the cycle we are. */
export function NewTabHeader({ view, text, actions }: NewTabHeaderProps) {
  return (
    <header class="new-tab-header" data-second-frame>
      <TeamSwitch team={view.team} teams={view.teams} text={text} onChoose={(teamId) => actions.chooseTeam(teamId)} />
      <p class="new-tab-mission">
        <bdi>{view.mission ?? text('newTab.noMission')}</bdi>
      </p>
      {view.hasSample && <SampleLine text={text} actions={actions} />}
      <p class="new-tab-when">
        <span>
          <WeekName week={view.week} text={text} />
        </span>
        {view.daysLeft !== null && <span>{daysLeftText(view.daysLeft, text)}</span>}
      </p>
    </header>
  );
}

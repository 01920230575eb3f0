import type { ReadonlySignal } from '@preact/signals';
import { useToasts } from '@/components/app/use-toasts';
import type { Text } from '@/components/text';
import { Toast } from '@/components/ui/Toast';
import type { CascadeActions, ShownCascade, TeamsActions, TeamsPlace, TeamsScreenView } from './actions';
import { CascadeScreen } from './CascadeScreen';
import { TeamPage } from './TeamPage';
import { TeamTree } from './TeamTree';
import { useTeamSteps } from './use-team-steps';
import '@/components/app/room-header.css';
import './teams-screen.css';

interface TeamsScreenProps {
  readonly place: ReadonlySignal<TeamsPlace>;
  readonly view: ReadonlySignal<TeamsScreenView>;
  readonly cascade: ReadonlySignal<ShownCascade>;
  readonly text: Text;
  readonly actions: TeamsActions;
  readonly cascadeActions: CascadeActions;
}

const addresses: Readonly<Record<TeamsPlace, string>> = { teams: '#/teams', cascade: '#/teams/cascade' };
const places: readonly TeamsPlace[] = ['teams', 'cascade'];

function Views({ place, text }: { readonly place: TeamsPlace; readonly text: Text }) {
  return (
    <nav class="teams-views" aria-label={text('teams.views')}>
      {places.map((one) => (
        <a key={one} href={addresses[one]} aria-current={one === place ? 'page' : undefined}>
          {text(`teams.view.${one}`)}
        </a>
      ))}
    </nav>
  );
}

function People({ view, text, actions }: Pick<TeamsScreenProps, 'view' | 'text' | 'actions'>) {
  const toasts = useToasts(text, actions);
  const steps = useTeamSteps(actions, toasts, text);
  const shown = view.value;
  return (
    <div class="teams-halves">
      <TeamTree view={shown} text={text} steps={steps} onChoose={(id) => actions.choose(id)} />
      <TeamPage
        key={shown.chosenId}
        view={shown}
        text={text}
        steps={steps}
        onOpen={(id) => actions.openObjectives(id)}
      />
      <div class="teams-toast">
        <Toast message={toasts.toast?.message ?? null} action={toasts.toast?.action} />
      </div>
    </div>
  );
}

/** The room of teams and people: the tree with the strategy of the chosen node, or the cascade of what runs. */
export function TeamsScreen({ place, view, cascade, text, actions, cascadeActions }: TeamsScreenProps) {
  return (
    <div class="teams-screen">
      <header class="teams-header room-header">
        <h1>{text('options.route.teams')}</h1>
        <Views place={place.value} text={text} />
      </header>
      {place.value === 'cascade' ? (
        <CascadeScreen view={cascade.value} text={text} actions={cascadeActions} />
      ) : (
        <People view={view} text={text} actions={actions} />
      )}
    </div>
  );
}

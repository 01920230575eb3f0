import type { ReadonlySignal } from '@preact/signals';
import type { Text } from '@/components/text';
import type { NewTabView } from '@/domain/new-tab-view';
import type { NewTabActions } from './actions';
import { crowdOf } from './crowd';
import { DueLine } from './DueLine';
import { FourSquare } from './FourSquare';
import { NewTabHeader } from './NewTabHeader';
import { ShownObjectives } from './ShownObjectives';
import '@/components/ui/page-scale.css';
import './new-tab-screen.css';

interface NewTabScreenProps {
  readonly view: ReadonlySignal<NewTabView>;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
  readonly actions: NewTabActions;
}

/** The new tab: what we are going for, how sure we are, what is due. It asks for nothing. */
export function NewTabScreen({ view: viewSignal, text, distractionName, actions }: NewTabScreenProps) {
  const view = viewSignal.value;
  return (
    <div class="new-tab" data-crowd={crowdOf(view)}>
      <NewTabHeader view={view} text={text} actions={actions} />
      <main class="new-tab-main">
        <ShownObjectives view={view} text={text} actions={actions} />
        <FourSquare view={view} text={text} distractionName={distractionName} actions={actions} />
      </main>
      <DueLine view={view} text={text} actions={actions} />
    </div>
  );
}

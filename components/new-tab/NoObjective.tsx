import { Button } from '@/components/ui/Button';
import type { Text } from '@/components/text';
import type { NewTabView } from '@/domain/new-tab-view';
import type { NewTabActions } from './actions';

interface NoObjectiveProps {
  readonly view: NewTabView;
  readonly text: Text;
  readonly actions: NewTabActions;
}

/** Between cycles, or in a cycle without objectives: what is missing and where to go. */
export function NoObjective({ view, text, actions }: NoObjectiveProps) {
  const hasCycle = view.state === 'ready';
  return (
    <section class="new-tab-nothing">
      <h1 class="headline-title headline-title-medium">
        {text(hasCycle ? 'newTab.noObjective.title' : 'newTab.noCycle.title')}
      </h1>
      <p>{text(hasCycle ? 'newTab.noObjective.next' : 'newTab.noCycle.next')}</p>
      <Button kind="primary" data-action="open-okrs" onClick={() => actions.openApp('okrs')}>
        {text('newTab.openOkrs')}
      </Button>
    </section>
  );
}

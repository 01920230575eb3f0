import { KeyResultList } from '@/components/objective/KeyResultList';
import { ObjectiveHeadline } from '@/components/objective/ObjectiveHeadline';
import { ObjectiveLine } from '@/components/objective/ObjectiveLine';
import type { Text } from '@/components/text';
import type { NewTabView } from '@/domain/new-tab-view';
import type { ObjectiveView } from '@/domain/okr-view';
import type { NewTabActions } from './actions';
import { NoObjective } from './NoObjective';

interface ShownObjectivesProps {
  readonly view: NewTabView;
  readonly text: Text;
  readonly actions: NewTabActions;
}

const mostShown = 4;

function OtherObjectives({ others, text }: { readonly others: readonly ObjectiveView[]; readonly text: Text }) {
  const hidden = others.length - mostShown;
  return (
    <section class="new-tab-others" data-second-frame>
      <h2 class="visually-hidden">{text('newTab.otherObjectives')}</h2>
      <ul>
        {others.slice(0, mostShown).map((objective) => (
          <ObjectiveLine key={objective.id} objective={objective} text={text} />
        ))}
      </ul>
      {hidden > 0 && <p class="new-tab-more">{text('newTab.moreObjectives', { count: hidden })}</p>}
    </section>
  );
}

/** The headline objective with its key results, the others as one line each, or what to do while there is none. */
export function ShownObjectives({ view, text, actions }: ShownObjectivesProps) {
  const { headline, others } = view;
  if (headline === null) {
    return <NoObjective view={view} text={text} actions={actions} />;
  }
  return (
    <>
      <div>
        {view.shownInsteadOf !== null && (
          <p class="new-tab-instead">
            {text('newTab.shownInsteadOf', { name: view.shownInsteadOf, team: headline.teamName })}
          </p>
        )}
        <ObjectiveHeadline objective={headline} objectiveCount={others.length + 1} text={text} />
      </div>
      <section>
        <h2 class="visually-hidden">{text('newTab.keyResults')}</h2>
        <KeyResultList keyResults={headline.keyResults} text={text} />
      </section>
      {others.length > 0 && <OtherObjectives others={others} text={text} />}
    </>
  );
}

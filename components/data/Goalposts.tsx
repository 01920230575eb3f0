import { useId } from 'preact/hooks';
import type { Text } from '@/components/text';
import { fieldName } from './field-name';
import type { GoalpostView } from './transfer-views';

interface GoalpostsProps {
  readonly goalposts: readonly GoalpostView[];
  readonly text: Text;
}

/** Why it moves: the reasons, or that there is none. A reason that does not cover every field does not excuse the rest. */
function Reasons({ goalpost, text }: { readonly goalpost: GoalpostView; readonly text: Text }) {
  const { reasons, fields, isExplained } = goalpost;
  const silent = fields.length === 0 ? 'data.import.goalpostByHand' : 'data.import.goalpostSilent';
  return (
    <>
      {reasons.map((reason) => (
        <span key={reason} class="import-detail" dir="auto">
          {text('data.import.goalpostReason', { reason })}
        </span>
      ))}
      {!isExplained && <strong>{text(silent)}</strong>}
    </>
  );
}

/** The locked goalposts that a team file would move, each with its fields and with the reason of its amendment. */
export function Goalposts({ goalposts, text }: GoalpostsProps) {
  const id = useId();
  return (
    <div>
      <h3 id={id} class="import-heading">
        {text('data.import.goalposts', { count: goalposts.length })}
      </h3>
      <ul class="import-list" aria-labelledby={id}>
        {goalposts.map((goalpost) => (
          <li key={goalpost.title}>
            <span dir="auto">{goalpost.title}</span>
            {goalpost.fields.map(({ field, here, there }) => (
              <span key={field} class="import-detail" dir="auto">
                {text('data.import.goalpostField', { field: fieldName(field, text), here, there })}
              </span>
            ))}
            <Reasons goalpost={goalpost} text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

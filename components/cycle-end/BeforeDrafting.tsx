import { valueText, targetText } from '@/components/objective/key-result-words';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { shortDateText } from '@/components/ui/figure-text';
import type { BeforeDraftingView } from '@/domain/cycle-end-view';
import type { Id } from '@/domain/model/base';
import { ParkedTask } from './ParkedTask';
import './before-drafting.css';

/** Where what is handed over lands. */
export interface DraftPlace {
  readonly teamId: Id;
  readonly cycleId: Id;
}

/** What can be done with what the last cycle and the parking lot hand over. */
export interface BeforeDraftingControls {
  readonly onCarry: (keyResult: { readonly id: Id; readonly title: string }, place: DraftPlace) => Promise<void>;
  readonly onDraft: (item: { readonly id: Id; readonly text: string }, place: DraftPlace) => Promise<void>;
  readonly onMakeTask: (
    item: { readonly id: Id; readonly text: string },
    project: { readonly id: Id; readonly title: string },
  ) => Promise<void>;
  readonly onDrop: (item: { readonly id: Id; readonly text: string }) => Promise<void>;
}

interface BeforeDraftingProps {
  readonly view: BeforeDraftingView;
  readonly place: DraftPlace;
  readonly text: Text;
  readonly controls: BeforeDraftingControls;
}

function Lessons({ view, text }: Pick<BeforeDraftingProps, 'view' | 'text'>) {
  if (view.closedCycle === null) {
    return null;
  }
  return (
    <section>
      <h3>{text('before.lessons', { name: view.closedCycle.name })}</h3>
      {view.lessons.length === 0 && <p class="before-soft">{text('before.noLessons')}</p>}
      <ul>
        {view.lessons.map((lesson) => (
          <li key={lesson.id} class="before-lesson">
            <p dir="auto">{lesson.text}</p>
            <p class="before-soft" dir="auto">
              {lesson.objectiveTitle ?? text('before.wholeCycle')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unfinished({ view, place, text, controls }: BeforeDraftingProps) {
  if (view.closedCycle === null || view.unfinished.length === 0) {
    return null;
  }
  return (
    <section>
      <h3>{text('before.unfinished', { name: view.closedCycle.name })}</h3>
      <ul>
        {view.unfinished.map(({ keyResult, objectiveTitle, isCarried }) => (
          <li key={keyResult.id} class="before-row">
            <p>
              <strong>
                <bdi>{keyResult.title}</bdi>
              </strong>{' '}
              <span class="before-figures">
                {valueText(keyResult, text)} / {targetText(keyResult, text)}
              </span>
              <span class="before-soft" dir="auto">
                {objectiveTitle}
              </span>
            </p>
            {isCarried ? (
              <span class="before-soft">{text('before.carried')}</span>
            ) : (
              <Button
                data-action="carry-over"
                aria-label={text('before.carryFor', { title: keyResult.title })}
                onClick={() => controls.onCarry(keyResult, place)}
              >
                {text('before.carry')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ParkingLot({ view, place, text, controls }: BeforeDraftingProps) {
  if (view.parked.length === 0) {
    return null;
  }
  return (
    <section>
      <h3>{text('before.parked')}</h3>
      <ul>
        {view.parked.map((item) => (
          <li key={item.id} class="before-row">
            <p>
              <span dir="auto">{item.text}</span>{' '}
              <span class="before-soft">
                {text('before.parkedOn', { date: shortDateText(item.on, text.language) })}
              </span>
            </p>
            <Button
              data-action="draft-parked"
              aria-label={text('before.draftFor', { title: item.text })}
              onClick={() => controls.onDraft(item, place)}
            >
              {text('before.draft')}
            </Button>
            <ParkedTask
              item={item}
              projects={view.projects}
              text={text}
              onMakeTask={(project) => controls.onMakeTask(item, project)}
            />
            <Button
              kind="quiet"
              data-action="drop-parked"
              aria-label={text('before.dropFor', { title: item.text })}
              onClick={() => controls.onDrop(item)}
            >
              {text('before.drop')}
            </Button>
          </li>
        ))}
      </ul>
      {view.hasMoreParked && <p class="before-soft">{text('before.moreParked')}</p>}
    </section>
  );
}

/** What opens a draft (S56): the lessons of the last cycle, what it left unfinished, and the parking lot. Folded. */
export function BeforeDrafting(props: BeforeDraftingProps) {
  const { view, text } = props;
  if (view.closedCycle === null && view.parked.length === 0) {
    return null;
  }
  return (
    <details class="before-drafting">
      <summary data-action="before-drafting">{text('before.title')}</summary>
      <div class="before-drafting-body">
        <Lessons view={view} text={text} />
        <Unfinished {...props} />
        <ParkingLot {...props} />
      </div>
    </details>
  );
}

import { useState } from 'preact/hooks';
import { KeyCap } from '@/components/ui/KeyCap';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { shortDateText } from '@/components/ui/figure-text';
import { useLetterKey } from '@/components/report/use-letter-key';
import type { Id } from '@/domain/model/base';
import type { Priority } from '@/domain/model/weekly-plan';
import type { WeekRoom } from './use-week-room';

interface LeftProps {
  readonly priority: Priority;
  readonly why: string;
  readonly room: WeekRoom;
  readonly onWhy: (why: string) => void;
}

/** One priority that was not done: its why, and Enter carries it over. */
function Left({ priority, why, room, onWhy }: LeftProps) {
  const { text, actions, run } = room;
  const title = priority.text;
  const carry = (event: Event): void => {
    event.preventDefault();
    void run(actions.carryOver(new Map([[priority.id, why]])), text('weekRoom.whyFor', { title }));
  };
  return (
    <li class="week-left">
      <p class="week-left-text">
        <span class="week-rank">{priority.rank}</span> <bdi>{title}</bdi>
      </p>
      <form class="week-left-form" noValidate onSubmit={carry}>
        <Field label={text('weekRoom.whyFor', { title })} isLabelHidden>
          {(control) => (
            <input
              {...control}
              name="whyNot"
              class="input"
              dir="auto"
              autocomplete="off"
              placeholder={text('weekRoom.why')}
              value={why}
              onInput={(event) => onWhy(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" data-action="carry-over" aria-label={text('weekRoom.carryFor', { title })}>
          {text('weekRoom.carry')}
        </Button>
      </form>
    </li>
  );
}

/** What the plan before left undone, to be carried over with its why: one by one, or all with one key. */
export function CarryOver({ room }: { readonly room: WeekRoom }) {
  const { view, text, actions, run } = room;
  const { unfinished, hasLetterKeys } = view;
  const [whys, setWhys] = useState<ReadonlyMap<Id, string>>(new Map());
  const whyOf = ({ id, whyNot }: Priority): string => whys.get(id) ?? whyNot;
  const carryAll = (): void => {
    const all = new Map(unfinished?.priorities.map((priority) => [priority.id, whyOf(priority)]));
    void run(actions.carryOver(all), text('weekRoom.why'));
  };
  useLetterKey('c', hasLetterKeys && unfinished !== null && room.editing === null, carryAll);
  if (unfinished === null) {
    return null;
  }
  return (
    <section class="week-part" aria-labelledby="week-left-title">
      <div class="week-part-head">
        <h2 id="week-left-title">
          {text('weekRoom.left', { date: shortDateText(unfinished.weekStartsOn, text.language) })}
        </h2>
        <Button data-action="carry-all" aria-keyshortcuts={hasLetterKeys ? 'C' : undefined} onClick={carryAll}>
          {text('weekRoom.carryAll')}
          {hasLetterKeys && <KeyCap label="C" />}
        </Button>
      </div>
      <ul>
        {unfinished.priorities.map((priority) => (
          <Left
            key={priority.id}
            priority={priority}
            why={whyOf(priority)}
            room={room}
            onWhy={(why) => setWhys((known) => new Map([...known, [priority.id, why]]))}
          />
        ))}
      </ul>
    </section>
  );
}

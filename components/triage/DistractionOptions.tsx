import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import type { DistractionChoice } from '@/domain/triage-view';
import './distraction-options.css';

interface DistractionOptionsProps {
  readonly id: string;
  readonly options: readonly DistractionChoice[];
  readonly activeIndex: number;
  /** All choices in catalogue order stand under their categories; matches are ranked and name theirs one by one. */
  readonly isGrouped: boolean;
  readonly text: Text;
  readonly onPick: (choice: DistractionChoice) => void;
}

interface OptionProps {
  readonly id: string;
  readonly choice: DistractionChoice;
  readonly isActive: boolean;
  readonly hasCategory: boolean;
  readonly onPick: (choice: DistractionChoice) => void;
}

interface Group {
  readonly name: string;
  readonly from: number;
  readonly choices: DistractionChoice[];
}

function groupsOf(options: readonly DistractionChoice[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [index, choice] of options.entries()) {
    const last = groups.at(-1);
    if (last?.name === choice.categoryName) {
      last.choices.push(choice);
    } else {
      groups.push({ name: choice.categoryName, from: index, choices: [choice] });
    }
  }
  return groups;
}

/** The id of an option, by which the input points at the marked one. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

function Option({ id, choice, isActive, hasCategory, onPick }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      class="distraction-option"
      aria-selected={isActive}
      data-distraction={choice.number}
      onClick={() => onPick(choice)}
    >
      <span class="distraction-number">{choice.number}</span>
      <span class="distraction-name">
        <bdi>{choice.name}</bdi>
        {hasCategory && <span class="distraction-category">{choice.categoryName}</span>}
      </span>
    </div>
  );
}

/** The list below the type-ahead. The focus stays in the input, which points at the marked option. */
export function DistractionOptions({ id, options, activeIndex, isGrouped, text, onPick }: DistractionOptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex]);

  const optionAt = (choice: DistractionChoice, index: number) => (
    <Option
      key={choice.number}
      id={optionId(id, index)}
      choice={choice}
      isActive={index === activeIndex}
      hasCategory={!isGrouped}
      onPick={onPick}
    />
  );
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      class="distraction-options"
      aria-label={text('verdict.distraction')}
      // A press must not take the focus from the input: its blur closes the list before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
    >
      {isGrouped
        ? groupsOf(options).map(({ name, from, choices }) => (
            <div key={name} role="group" aria-label={name}>
              <div class="distraction-group" aria-hidden="true">
                {name}
              </div>
              {choices.map((choice, index) => optionAt(choice, from + index))}
            </div>
          ))
        : options.map(optionAt)}
    </div>
  );
}

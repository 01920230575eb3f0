import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { CatalogueItem } from '@/domain/distractions-room';
import { logAddress } from '@/domain/log-filter';
import type { CatalogueScreenView } from './actions';
import { DistractionEditor } from './DistractionEditor';
import type { CatalogueRoom } from './use-catalogue-screen';

interface CatalogueRowProps {
  readonly item: CatalogueItem;
  readonly view: CatalogueScreenView;
  readonly screen: CatalogueRoom;
  readonly text: Text;
}

/** How often it came up, leading to the entries. */
function Times({ item, view, text }: Omit<CatalogueRowProps, 'screen'>) {
  const { number, name, count } = item;
  if (count === 0) {
    return null;
  }
  return (
    <a
      class="catalogue-times"
      href={logAddress({ from: view.from, to: view.to, distraction: number })}
      aria-label={text('catalogue.timesFor', { count, name })}
    >
      {text('catalogue.times', { count })}
    </a>
  );
}

/** One distraction: its number and name, what it was called, how often it came up, and what can be done with it. */
export function CatalogueRow({ item, view, screen, text }: CatalogueRowProps) {
  const { number, name, builtInName, isHidden } = item;
  const { actions, run, editing } = screen;
  const isRenamed = builtInName !== null && name !== builtInName;
  if (editing !== null && editing.number === number) {
    return (
      <li class="catalogue-row catalogue-row-open">
        <span class="catalogue-number">{number}</span>
        <DistractionEditor item={item} view={view} screen={screen} text={text} />
      </li>
    );
  }
  return (
    <li class={isHidden ? 'catalogue-row catalogue-row-hidden' : 'catalogue-row'} data-row={number}>
      <span class="catalogue-number">{number}</span>
      <p class="catalogue-name">
        <bdi>{name}</bdi>
        {isRenamed && <span class="catalogue-fact">{text('catalogue.was', { name: builtInName })}</span>}
        {builtInName === null && <span class="catalogue-fact">{text('catalogue.own')}</span>}
        {isHidden && <span class="catalogue-fact">{text('catalogue.hidden')}</span>}
      </p>
      <Times item={item} view={view} text={text} />
      <div class="catalogue-tools">
        <Button
          kind="quiet"
          data-action="rename-distraction"
          data-edits={number}
          aria-label={text('catalogue.renameFor', { name })}
          onClick={() => screen.rename(item)}
        >
          {text('catalogue.rename')}
        </Button>
        <Button
          kind="quiet"
          data-action={isHidden ? 'show-distraction' : 'hide-distraction'}
          aria-label={text(isHidden ? 'catalogue.showFor' : 'catalogue.hideFor', { name })}
          onClick={() => run(actions.setHidden(number, !isHidden), name)}
        >
          {text(isHidden ? 'catalogue.show' : 'catalogue.hide')}
        </Button>
      </div>
    </li>
  );
}

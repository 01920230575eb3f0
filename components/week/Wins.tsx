import { useForm } from '@/components/app/use-form';
import { TextField } from '@/components/okrs/TextField';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Win } from '@/domain/model/weekly-plan';
import type { WinOffer } from './actions';
import type { WeekRoom } from './use-week-room';

function WinEditor({ win, room }: { readonly win: Win; readonly room: WeekRoom }) {
  const { text, actions, run } = room;
  const close = (): void => room.stop(win.id);
  const state = useForm({
    ...{ opening: { win: win.text }, text },
    onSend: (form) => actions.saveWin(win.id, form.win),
    onDone: close,
    focusOn: 'win',
  });
  const label = text('weekRoom.win');
  return (
    <form
      ref={state.element}
      class="week-editor"
      aria-label={text('weekRoom.editFor', { title: win.text })}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <TextField
        name="win"
        label={label}
        value={state.form.win}
        problem={state.problemOf('win', label)}
        onValue={(value) => state.change({ win: value })}
      />
      <div class="week-editor-actions">
        <Button kind="primary" type="submit" data-action="save-win">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {text('action.cancel')}
        </Button>
        <Button kind="quiet" data-action="remove-win" onClick={() => run(actions.removeWin(win.id), win.text)}>
          {text('action.delete')}
        </Button>
      </div>
    </form>
  );
}

function WinRow({ win, room }: { readonly win: Win; readonly room: WeekRoom }) {
  const { text } = room;
  return (
    <li class="week-item">
      {room.editing === win.id ? (
        <WinEditor win={win} room={room} />
      ) : (
        <button
          type="button"
          class="week-title week-win"
          data-action="edit-win"
          data-edits={win.id}
          aria-label={text('weekRoom.editFor', { title: win.text })}
          onClick={() => room.edit(win.id)}
        >
          <span dir="auto">{win.text}</span>
        </button>
      )}
    </li>
  );
}

function AddWin({ room }: { readonly room: WeekRoom }) {
  const { text, actions } = room;
  const state = useForm({
    ...{ opening: { win: '' }, text },
    onSend: (form) => actions.addWin(form.win),
    onDone: () => state.change({ win: '' }),
    focusOn: 'none',
  });
  const label = text('weekRoom.addWin');
  return (
    <form ref={state.element} class="week-add week-add-win" noValidate onSubmit={state.submit}>
      <TextField
        name="win"
        label={label}
        value={state.form.win}
        problem={state.problemOf('win', label)}
        placeholder={text('weekRoom.winExample')}
        onValue={(value) => state.change({ win: value })}
      />
      <Button type="submit" data-action="add-win">
        {text('action.add')}
      </Button>
    </form>
  );
}

function Offer({ offer, room }: { readonly offer: WinOffer; readonly room: WeekRoom }) {
  const { text, actions, run } = room;
  const title = offer.text;
  return (
    <li class="week-offer">
      <p class="week-offer-text">
        <bdi>{title}</bdi>{' '}
        {offer.kind === 'key-result' && <span class="week-offer-note">{text('weekRoom.reached')}</span>}
      </p>
      <Button
        data-action="take-win"
        aria-label={text('weekRoom.takeWinFor', { title })}
        onClick={() => run(actions.takeWin(offer), title)}
      >
        {text('weekRoom.takeWin')}
      </Button>
    </li>
  );
}

/** A longer list stays folded, so that the wins themselves are seen. */
const mostUnfolded = 5;

/** Friday is for wins: typed, or taken from tasks that were done and values that were reached. */
export function Wins({ room }: { readonly room: WeekRoom }) {
  const { view, text } = room;
  const { wins, winOffers, place } = view;
  if (place === 'next') {
    return null;
  }
  return (
    <section class="week-part" aria-labelledby="week-wins-title">
      <h2 id="week-wins-title">{text('weekRoom.wins')}</h2>
      {wins.length === 0 && <EmptyState next={text('weekRoom.noWins')} />}
      <ul>
        {wins.map((win) => (
          <WinRow key={win.id} win={win} room={room} />
        ))}
      </ul>
      <AddWin room={room} />
      {winOffers.length > 0 && (
        <details class="week-offers" open={winOffers.length <= mostUnfolded}>
          <summary>{text('weekRoom.winOffers', { count: winOffers.length })}</summary>
          <ul>
            {winOffers.map((offer) => (
              <Offer key={offer.id} offer={offer} room={room} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

import { type RefObject, useEffect, useState } from 'react';
import { selectOffers, tellMention } from '../../state/naming.ts';
import { setTransient, setView } from '../../state/store.ts';
import type { Lit } from '../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useNames } from '../use-names.ts';
import { OfferActs } from './OfferActs.tsx';
import { OrganizationInput } from './OrganizationInput.tsx';
import { useBeside } from './use-drawn.ts';

interface Props {
  readonly asked: Lit;
  readonly place: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What can be said of a name in the text: whom it means, or what an unknown one is. */
export function MentionMenu({ asked, place, onClose }: Props) {
  const explorer = useExplorer();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const offer = useExplorerState(selectOffers).find(({ id }) => id === asked.id);
  useBeside(place, menu, asked);
  useEffect(() => {
    menu?.querySelector<HTMLElement>('button, select')?.focus({ preventScroll: true });
  }, [menu]);
  const close = () => {
    setTransient(explorer, { asked: null });
    onClose();
  };
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      const isOwn = target instanceof Element && target.closest('.mention-menu, .lit');
      if (!isOwn) setTransient(explorer, { asked: null });
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [explorer]);
  return (
    <div
      ref={setMenu}
      role="dialog"
      aria-label={words.names.meaning}
      className="mention-menu"
      onKeyDown={(event) => {
        // The text has keys of its own.
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      {asked.is === 'own' && (
        <button
          type="button"
          className="row-link"
          onClick={() => {
            setView(explorer, { selection: asked.id });
            close();
          }}
        >
          <OpenName id={asked.id} />
        </button>
      )}
      {asked.is !== 'own' && offer && <OfferActs offer={offer} onDone={close} />}
      <MeansAnother asked={asked} onDone={close} />
    </div>
  );
}

function OpenName({ id }: { id: string }) {
  return words.names.open(useNames()(id));
}

/** Tells this one mention to mean another organization, or nobody. */
function MeansAnother({ asked, onDone }: { asked: Lit; onDone: () => void }) {
  const explorer = useExplorer();
  const tell = (organization: string | null) => {
    tellMention(explorer, asked, organization);
    onDone();
  };
  return (
    <>
      <OrganizationInput label={words.names.another} without={[asked.id]} onPick={tell} />
      {asked.is === 'own' && (
        <button type="button" onClick={() => tell(null)}>
          {words.names.nobody}
        </button>
      )}
    </>
  );
}

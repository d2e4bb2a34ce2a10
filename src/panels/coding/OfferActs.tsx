import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Offer } from '../../coding/names/offers.ts';
import { acceptAsAlias, acceptOffer, waveOff } from '../../state/naming.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useNames } from '../use-names.ts';
import { KeyHint } from './KeyHint.tsx';
import { KindChoice } from './KindChoice.tsx';
import { placeOfDigit } from './keys.ts';
import { OrganizationInput } from './OrganizationInput.tsx';

interface Props {
  readonly offer: Offer;
  readonly onDone: () => void;
}

/** What becomes of an offered name: an organization, another name of one, or nothing. A digit does each. */
export function OfferActs({ offer, onDone }: Props) {
  const explorer = useExplorer();
  const hasOrganizations = useExplorerState(
    ({ document }) => document.network.organizations.length > 0,
  );
  const nameOf = useNames();
  const [kind, setKind] = useState(offer.kind);
  const other = useRef<HTMLInputElement>(null);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (isAsked) other.current?.focus();
  }, [isAsked]);
  const asAlias = (organization: string) => {
    acceptAsAlias(explorer, offer, organization);
    onDone();
  };
  const acts = [
    () => {
      acceptOffer(explorer, offer, kind);
      onDone();
    },
    // Of whom it is another name must be known or chosen.
    () => (offer.aliasOf === null ? setAsked(true) : asAlias(offer.aliasOf)),
    () => {
      waveOff(explorer, offer);
      onDone();
    },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits do what its buttons do
    <div
      className="offer-acts"
      onKeyDown={(event: KeyboardEvent) => {
        const isTyped = event.target === other.current;
        const at = isTyped ? -1 : placeOfDigit(event);
        if (at < 0 || at >= acts.length) return;
        event.preventDefault();
        event.stopPropagation();
        acts[at]?.();
      }}
    >
      <span className="offer-act">
        <button type="button" data-offer={offer.id} onClick={acts[0]}>
          {words.names.accept} <KeyHint>{1}</KeyHint>
        </button>
        <KindChoice kind={kind} onChoose={setKind} />
      </span>
      {hasOrganizations && (
        <span className="offer-act">
          <button type="button" onClick={acts[1]}>
            {words.names.alias(offer.aliasOf === null ? null : nameOf(offer.aliasOf))}{' '}
            <KeyHint>{2}</KeyHint>
          </button>
          {isAsked && (
            <OrganizationInput field={other} label={words.names.aliasOf} onPick={asAlias} />
          )}
        </span>
      )}
      <button type="button" onClick={acts[2]}>
        {words.names.waveOff} <KeyHint>{3}</KeyHint>
      </button>
    </div>
  );
}

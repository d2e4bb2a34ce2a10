/** Pointer and touch on the canvas, turned into changes of the state. */
import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { PlacedLabel } from '../picture/labels/label.ts';
import { pin } from '../state/document.ts';
import { isMakingBloc, pickOnPicture } from '../state/on-picture.ts';
import { type Explorer, setDocument, setView } from '../state/store.ts';
import { DISPUTES } from '../state/view.ts';
import type { Layers } from './layers.ts';
import { inReach, type Near } from './near.ts';
import { recordAt } from './pointer.ts';
import type { Stage } from './stage.ts';
import { sceneNode } from './style.ts';

/**
 * Listens until `cy` is destroyed. Panning, zooming and pinching are Cytoscape's own.
 * @param takeFocus called when a tap or a drag begins: Cytoscape takes the focus away
 * @param onNear told what a finger may have meant that has several things in reach, and `null` when the
 *   picture moves
 */
export function listenToGestures(
  cy: Core,
  stage: Stage,
  layers: Layers,
  takeFocus: () => void,
  onNear: (near: Near | null) => void,
  explorer: Explorer,
): void {
  cy.on('tapstart', takeFocus);
  cy.on('tap', (event: EventObject) => {
    const hit = recordAt(event, cy, stage, layers);
    const label = layers.labelAt(event.renderedPosition);
    const near =
      isFinger(event) && !isSure(hit, label, stage) ? inReach(stage, event.renderedPosition) : [];
    const isAsked = near.length > 1 && !isMakingBloc(explorer.getState());
    onNear(isAsked ? { ...event.renderedPosition, ids: near } : null);
    if (isAsked) return;
    const id = near[0] ?? hit;
    if (isMakingBloc(explorer.getState())) return pickOnPicture(explorer, id);
    const badges = label?.id === id ? label.wording.badges : [];
    if (explorer.getState().document.network.blocs.some((bloc) => bloc.id === id))
      setView(explorer, { highlight: id, selection: id });
    else if (badges.some(({ of }) => of === 'dispute'))
      setView(explorer, { selection: id, quote: DISPUTES });
    else pickOnPicture(explorer, id);
  });

  cy.on('viewport', () => onNear(null));
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) => {
    const { id } = sceneNode(target);
    const { organizations } = explorer.getState().document.network;
    // An organization of another network has no place in this document.
    if (!organizations.some((one) => one.id === id)) return;
    const { x, y } = target.position();
    const moved = [{ organization: id, x: Math.round(x), y: Math.round(y) }];
    setDocument(explorer, (document) => pin(document, moved));
  });
}

function isFinger({ originalEvent }: EventObject): boolean {
  return 'touches' in originalEvent;
}

/** Whether what is hit cannot be missed for something else: an organization, a badge, a caption. */
function isSure(id: string | null, label: PlacedLabel | null, stage: Stage): boolean {
  if (label?.of === 'badges' && label.id === id) return true;
  return id !== null && !stage.scene().edges.some((edge) => edge.id === id);
}

/** The hulls of bloc and groups, below Cytoscape's canvas and moving along with it. */
import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import { hullsOf } from '../picture/hull.ts';
import { LABEL } from '../picture/marks.ts';
import type { Scene } from '../picture/scene.ts';
import { selectScene } from '../state/derived.ts';
import { useExplorerState } from '../state/use-store.ts';
import { labelSize } from './legibility.ts';

export function HullLayer({ cy }: { cy: Core }) {
  const scene = useExplorerState(selectScene);
  // While a node is dragged the state does not know yet where it is.
  const [dragged, setDragged] = useState<{ from: Scene; to: Scene } | null>(null);
  const shown = dragged?.from === scene ? dragged.to : scene;
  const hulls = useMemo(() => hullsOf(shown), [shown]);
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    if (scene.hulls.length === 0) return;
    const follow = () => setDragged({ from: scene, to: withPositions(scene, cy) });
    cy.on('drag', follow);
    return () => {
      cy.off('drag', follow);
    };
  }, [cy, scene]);

  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan();
      group.current?.setAttribute('transform', `translate(${x} ${y}) scale(${cy.zoom()})`);
      group.current?.setAttribute('font-size', String(labelSize(LABEL.hull, cy.zoom())));
    };
    follow();
    // After each drawing, and so in the very frame in which the nodes move.
    cy.on('render', follow);
    return () => {
      cy.off('render', follow);
    };
  }, [cy]);

  return (
    <svg className="canvas-hull" aria-hidden="true">
      <g ref={group}>
        {hulls.map(({ path, label, second, anchor }) => (
          <g key={path} className={second ? 'second' : undefined}>
            <path d={path} />
            <text x={anchor.x} y={anchor.y}>
              {label}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function withPositions(scene: Scene, cy: Core): Scene {
  return {
    ...scene,
    nodes: scene.nodes.map((node) => ({ ...node, ...cy.getElementById(node.id).position() })),
  };
}

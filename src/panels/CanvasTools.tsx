import { CommandButton } from './CommandButton.tsx';

export function CanvasTools() {
  return (
    <div className="tools">
      <CommandButton command="relayout" icon="layout" />
      <CommandButton command="reset" icon="reset" />
      <CommandButton command="zoomOut" icon="minus" />
      <CommandButton command="zoomIn" icon="plus" />
      <CommandButton command="fitSelection" icon="target" />
      <CommandButton command="fit" icon="fit" />
    </div>
  );
}

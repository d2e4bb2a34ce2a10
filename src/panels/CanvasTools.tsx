import { CommandButton } from './CommandButton.tsx';
import { RelayoutButton } from './RelayoutButton.tsx';

export function CanvasTools() {
  return (
    <div className="tools">
      <RelayoutButton />
      <CommandButton command="reset" icon="reset" />
      <CommandButton command="zoomOut" icon="minus" />
      <CommandButton command="zoomIn" icon="plus" />
      <CommandButton command="fitSelection" icon="target" />
      <CommandButton command="fit" icon="fit" />
    </div>
  );
}

import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { DataSection } from './exporting/DataSection.tsx';
import { PictureSection } from './exporting/PictureSection.tsx';
import { Said } from './exporting/Said.tsx';
import './exporting/export.css';

/** Export as a picture, which is what is on the screen, or as data. */
export default function ExportDialog() {
  return (
    <Dialog title={words.export.title} className="export">
      <div className="choices">
        <PictureSection />
        <DataSection />
      </div>
      <Said />
    </Dialog>
  );
}

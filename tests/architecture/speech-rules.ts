/** Who speaks to those who hear the page. */
import { programFiles, type Rule } from './repository.ts';

/** Of the page and its dialogs, and of a frame in another page, which has neither. */
const SPEAKERS = /^src\/panels\/(?:Spoken|EmbedFrame)\.tsx$/;
const REGION =
  /role=(?:"status"|"log"|\{[^}]*'(?:status|log)'[^}]*\})|aria-live=(?!"off")|<output(?![^>]*aria-live="off")/g;

/** A second polite region would talk over the first, or not be heard at all under a dialog. */
export const onePoliteRegion: Rule = (files) =>
  programFiles(files)
    .filter(([path]) => !SPEAKERS.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(REGION)].map(([found]) => `${path}: ${found} is a live region of its own`),
    );

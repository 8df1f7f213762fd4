/** A numbered heading and the anchor that the table of contents leads to. */
export interface Heading {
  id: string;
  number: string;
  title: string;
}

export interface ContentsEntry extends Heading {
  sub: Heading[];
}

/** Numbers headings in the order in which they are asked for, and remembers them for the table of contents. */
export class Outline {
  readonly entries: ContentsEntry[] = [];

  chapter(id: string, title: string): Heading {
    const heading = { id, number: String(this.entries.length + 1), title };
    this.entries.push({ ...heading, sub: [] });
    return heading;
  }

  /** A heading within the last chapter. */
  section(id: string, title: string): Heading {
    const chapter = this.entries.at(-1);
    if (!chapter) throw new Error('a section needs a chapter before it');
    const heading = { id, number: `${chapter.number}.${String(chapter.sub.length + 1)}`, title };
    chapter.sub.push(heading);
    return heading;
  }
}

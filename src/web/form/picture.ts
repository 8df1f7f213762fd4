/** Days as rows of 24 hours: what hours of a week come to. All in words too, so that it can be read without the bars. */
export interface PictureView {
  title: string;
  /** one sentence for all of it */
  summary: string;
  note: string | null;
  day: string;
  time: string;
  /** what the bars mean */
  legend: { kind: Bar['kind']; label: string; hatch: string }[];
  days: {
    name: string;
    isWeekend: boolean;
    /** the word for it, else null */
    today: string | null;
    holiday: string | null;
    bars: Bar[];
    text: string;
  }[];
}

export interface Bar {
  kind: 'on' | 'other' | 'away';
  /** minutes on the wall since midnight */
  from: number;
  width: number;
  /** of `away`: lines across it, as the path of an SVG */
  hatch: string;
}

/** A browser on this machine that may or may not start. */
export interface FoundBrowser {
  path: string;
  /** variables that this browser needs beside the usual ones */
  environment?: Record<string, string>;
}

/** One kind of place where browsers are; what it yields is tried in order. */
export interface BrowserFinder {
  /** shown in the log */
  name: string;
  find(): Promise<FoundBrowser[]>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

import { defaultArgs } from 'puppeteer-core';

/** How a browser is started that shall print and do nothing else. */
export function browserArguments(userDataDir: string, sandbox: boolean): string[] {
  return defaultArgs({ headless: true, userDataDir, args: [...PRINTING, ...NO_NETWORK, ...(sandbox ? [] : UNBOXED)] });
}

const PRINTING = [
  '--remote-debugging-pipe',
  // Else every letter sits on a whole pixel of the screen and the spacing is visibly wrong.
  '--font-render-hinting=none',
  '--disable-gpu',
];

// No name resolves and every connection ends at a closed port, loopback included: a boundary even where a page finds a
// way around the content policy, offline mode and switched-off scripts.
const NO_NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:1',
  '--proxy-bypass-list=<-loopback>',
];

const UNBOXED = ['--no-sandbox'];

const KEPT =
  /^(?:PATH|HOME|LANG|LC_.*|TZ|TMPDIR|TMP|TEMP|FONTCONFIG_.*|XDG_.*|LD_LIBRARY_PATH|SystemRoot|windir|USERPROFILE|APPDATA|LOCALAPPDATA|ProgramFiles.*)$/i;

/** What of our environment the browser is given: never the passwords in it. */
export function browserEnvironment(own: NodeJS.ProcessEnv, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => KEPT.test(name));
  return { ...Object.fromEntries(kept), ...extra };
}

/** For jest: threads that the source starts are given a loader, because a thread cannot see jest's own. */
process.execArgv.push(`--import=${new URL('../database/typescript-loader.mjs', import.meta.url).href}`);

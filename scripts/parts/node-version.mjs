/** The sentence for a Node that is too old for `engines` (">=MAJOR.MINOR"), else null. */
export function nodeTooOld(engines, running = process.versions.node) {
  const [major, minor] = engines.replace('>=', '').split('.').map(Number);
  const [runningMajor, runningMinor] = running.split('.').map(Number);
  if (runningMajor > major || (runningMajor === major && runningMinor >= minor)) return null;
  return `Krisenfest needs Node ${major}.${minor} or newer, this is ${running}; install a current Node from https://nodejs.org.`;
}

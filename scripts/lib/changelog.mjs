// The change log in the form of https://keepachangelog.com/ and versions in that of https://semver.org/.

const VERSION = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/;
const UNRELEASED = '## [Unreleased]';

/** Whether `next` is a later version than `current`; throws on what is no version of three numbers. */
export function isLater(next, current) {
  const [a, b] = [next, current].map((version) => {
    const found = VERSION.exec(version);
    if (!found) throw new Error(`${version} is no version of the form 1.2.3`);
    return found.slice(1).map(Number);
  });
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && a[at] > b[at];
}

/** The log with what is unreleased under a version and a date (YYYY-MM-DD), and an empty section above it. */
export function released(log, version, date) {
  const from = log.indexOf(UNRELEASED);
  if (from < 0) throw new Error(`CHANGELOG.md has no section "${UNRELEASED}"`);
  const rest = log.slice(from + UNRELEASED.length);
  const next = rest.search(/^## /m);
  const news = next < 0 ? rest : rest.slice(0, next);
  if (news.trim() === '') throw new Error('CHANGELOG.md says nothing new: write what has changed first');
  if (log.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md already has ${version}`);
  return `${log.slice(0, from)}${UNRELEASED}\n\n## [${version}] - ${date}${rest}`;
}

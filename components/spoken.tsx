import type { JSX } from 'preact';
import { language } from './words.ts';

/** What a finding says in the language of the interface; official names in an English sentence are said to be Chinese. */
export function Spoken({ text }: { text: string }): JSX.Element {
  if (language() === 'zh') return <span lang="zh-CN">{text}</span>;
  return (
    <span lang="en">
      {text.split(/(\p{sc=Han}+)/u).map((part, at) => (at % 2 ? <span lang="zh-CN">{part}</span> : part))}
    </span>
  );
}

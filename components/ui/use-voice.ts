import { useEffect, useState, useSyncExternalStore } from 'react';
import { voices } from './voices';

export type VoiceState = 'looking' | 'none' | 'ready' | 'speaking';

/** Sentences short enough that no engine stops in the middle (Chromium's remote voices end after ~15 s). */
export const inSentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…:;])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0);

/** Voice for "id-ID": by exact tag, else by language; old Android calls Indonesian "in". */
export const pickVoice = <V extends { lang: string; localService: boolean }>(
  voices: readonly V[],
  lang: string,
): V | null => {
  const wanted = lang.toLowerCase();
  const base = wanted.split('-')[0] ?? wanted;
  const bases = base === 'id' ? ['id', 'in'] : [base];
  const tag = (voice: V) => voice.lang.toLowerCase().replace('_', '-');
  const fitting = voices.filter((voice) => bases.includes(tag(voice).split('-')[0] ?? ''));
  return (
    fitting.find((voice) => tag(voice) === wanted && voice.localService) ??
    fitting.find((voice) => voice.localService) ??
    fitting[0] ??
    null
  );
};

/**
 * Speaks a text in the browser. `none` is an answer: this device has no voice for the language, and a voice of
 * another language would be read as nonsense.
 */
export const useVoice = (text: string, lang: string) => {
  const found = useSyncExternalStore(
    voices.subscribe,
    () => voices.standing((all) => pickVoice(all, lang) !== null),
    () => 'looking' as const,
  );
  const [said, setSaid] = useState<'speaking' | 'failed' | null>(null);
  const state: VoiceState = said === 'failed' ? 'none' : (said ?? found);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another voice, and begins anew
  useEffect(
    () => () => {
      window.speechSynthesis?.cancel();
      setSaid(null);
    },
    [lang],
  );

  const stop = () => {
    window.speechSynthesis.cancel();
    setSaid(null);
  };
  const speak = () => {
    const synth = window.speechSynthesis;
    const voice = pickVoice(synth.getVoices(), lang);
    if (!voice) return setSaid('failed');
    synth.cancel();
    const sentences = inSentences(text);
    for (const [index, sentence] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      if (index === sentences.length - 1) utterance.onend = () => setSaid(null);
      utterance.onerror = (event) =>
        setSaid(event.error === 'canceled' || event.error === 'interrupted' ? null : 'failed');
      synth.speak(utterance);
    }
    setSaid('speaking');
  };
  return { state, speak, stop };
};

import { useEffect, useState } from 'react';

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
  const [state, setState] = useState<VoiceState>('looking');

  useEffect(() => {
    const synth = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!synth) {
      setState('none');
      return;
    }
    const look = () => setState(pickVoice(synth.getVoices(), lang) ? 'ready' : 'looking');
    look();
    // Voices arrive late, or never: an engine without any sends no event.
    const giveUp = setTimeout(() => setState((now) => (now === 'looking' ? 'none' : now)), 2500);
    synth.addEventListener('voiceschanged', look);
    return () => {
      clearTimeout(giveUp);
      synth.removeEventListener('voiceschanged', look);
      synth.cancel();
    };
  }, [lang]);

  const stop = () => {
    window.speechSynthesis.cancel();
    setState('ready');
  };
  const speak = () => {
    const synth = window.speechSynthesis;
    const voice = pickVoice(synth.getVoices(), lang);
    if (!voice) return setState('none');
    synth.cancel();
    const sentences = inSentences(text);
    for (const [index, sentence] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      if (index === sentences.length - 1) utterance.onend = () => setState('ready');
      utterance.onerror = (event) =>
        setState(event.error === 'canceled' || event.error === 'interrupted' ? 'ready' : 'none');
      synth.speak(utterance);
    }
    setState('speaking');
  };
  return { state, speak, stop };
};

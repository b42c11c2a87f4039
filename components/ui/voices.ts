/** Voices arrive late, or never: an engine without any sends no event. Milliseconds until there are none. */
const GIVE_UP = 2_500;

let searched = false;
let stillLooking = true;
const watchers = new Set<() => void>();

const tellAll = () => {
  for (const tell of watchers) tell();
};

const synth = (): SpeechSynthesis | undefined =>
  typeof window === 'undefined' ? undefined : window.speechSynthesis;

/**
 * Begins to look for the voices of this device, once for the page: whoever is handed the screen later finds the
 * button for reading aloud ready, or knows at once that somebody has to read.
 */
export const lookForVoices = (): void => {
  if (searched) return;
  searched = true;
  const engine = synth();
  const settle = () => {
    stillLooking = false;
    tellAll();
  };
  engine?.addEventListener('voiceschanged', tellAll);
  engine?.getVoices();
  if (engine) setTimeout(settle, GIVE_UP);
  else settle();
};

/** For `useSyncExternalStore`. */
export const voices = {
  subscribe: (tell: () => void) => {
    lookForVoices();
    watchers.add(tell);
    return () => {
      watchers.delete(tell);
    };
  },
  /** What is known of a voice that `fits`: `looking` until there has been time to find one. */
  standing: (fits: (all: readonly SpeechSynthesisVoice[]) => boolean): 'looking' | 'none' | 'ready' => {
    if (fits(synth()?.getVoices() ?? [])) return 'ready';
    return stillLooking ? 'looking' : 'none';
  },
};

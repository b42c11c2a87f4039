let loaded: typeof import('./preview') | null = null;

/** The session's rules for the tablet. Large, and needed only once something waits: fetched ahead, run then. */
export const loadPreview = async (): Promise<typeof import('./preview')> => {
  loaded ??= await import('./preview');
  return loaded;
};

/** What has been loaded already, for a render that cannot wait. */
export const loadedPreview = (): typeof import('./preview') | null => loaded;

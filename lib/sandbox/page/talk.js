export const byId = (id) => document.getElementById(id);

export const say = (text) => {
  byId('notice').textContent = text;
};

/** A call to the sandbox; a refusal is thrown with its code. */
export const call = async (method, path, body) => {
  const isPicture = body instanceof Blob;
  const response = await fetch(path, {
    method,
    headers: body && !isPicture ? { 'content-type': 'application/json' } : {},
    body: body && !isPicture ? JSON.stringify(body) : body,
  });
  const reply = await response.json();
  if (!response.ok) throw new Error(reply.code);
  return reply;
};

export const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** Runs an action and says how it ended, in both languages. */
export const attempt = async (action, done) => {
  try {
    await action();
    if (done) say(done);
  } catch (error) {
    say(`Tidak berhasil · Did not work: ${error.message}`);
  }
};

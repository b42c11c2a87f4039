/**
 * The sandbox as a process of its own. SANDBOX_PORT, SANDBOX_DATABASE_URL and SANDBOX_APP_ORIGIN say where;
 * MODELS_DIR where the registry's face models are. Only for demo and tests: it knows only invented people.
 */
import { z } from 'zod';
import { demoConfig } from '@/lib/sandbox/demo-config';
import { type RunningSandbox, startSandbox } from '@/lib/sandbox/server';

const environmentSchema = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(3900),
  SANDBOX_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
  SANDBOX_APP_ORIGIN: z
    .url()
    .transform((url) => new URL(url).origin)
    .default('http://localhost:3000'),
  MODELS_DIR: z.string().min(1).optional(),
});

const environment = environmentSchema.safeParse(process.env);
if (!environment.success) {
  for (const issue of environment.error.issues) {
    process.stderr.write(`sandbox: ${String(issue.path[0])}: ${issue.message}\n`);
  }
  process.exit(1);
}

let running: RunningSandbox | undefined;
let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await running?.close();
  process.exit(0);
};
// Listening before the start, so that an end during the start is not missed.
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent is gone, however it went: nothing of ours stays behind.
process.on('disconnect', stop);

const { SANDBOX_PORT, SANDBOX_DATABASE_URL, SANDBOX_APP_ORIGIN, MODELS_DIR } = environment.data;
const place = {
  port: SANDBOX_PORT,
  databaseUrl: SANDBOX_DATABASE_URL,
  appOrigin: SANDBOX_APP_ORIGIN,
  modelsDir: MODELS_DIR,
};
running = await startSandbox(demoConfig(place)).catch((error: unknown) => {
  process.stderr.write(`sandbox: did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

process.stdout.write(`sandbox: http://localhost:${running.port}\n`);
process.send?.({ ready: true, port: running.port });

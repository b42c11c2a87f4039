import { seedPeople } from '@/lib/demo/seed-demo';
import { setUpDatabase } from '@/lib/server/bootstrap/set-up-database';
import { closePool } from '@/lib/server/database/connection';

/** A process of its own: puts the demo's people into the database at DATABASE_URL. */
await setUpDatabase(process.env.DATABASE_URL ?? '');
await seedPeople();
await closePool();

-- What is finest in a large picture: tells a picture that is shown again from the next one of somebody who sits still.
-- Traces from before have none and are known again by their fingerprint alone.
alter table face_traces add column grain bit(256);

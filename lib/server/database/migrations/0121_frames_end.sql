-- Frames of movements are kept for as long as policy says (trace-retention.ts) and found by their age.
create index challenge_frames_by_age on challenge_frames (received_at);
